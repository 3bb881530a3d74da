// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetEcsSnapshots"/> as plain values.</summary>
public sealed class GetEcsSnapshotsArgs : global::Pulumi.InvokeArgs
{
    [Input("category")]
    public string? Category { get; set; }

    [Input("dryRun")]
    public bool? DryRun { get; set; }

    [Input("encrypted")]
    public bool? Encrypted { get; set; }

    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("kmsKeyId")]
    public string? KmsKeyId { get; set; }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("resourceGroupId")]
    public string? ResourceGroupId { get; set; }

    [Input("snapshotLinkId")]
    public string? SnapshotLinkId { get; set; }

    [Input("snapshotName")]
    public string? SnapshotName { get; set; }

    [Input("snapshotType")]
    public string? SnapshotType { get; set; }

    [Input("sourceDiskType")]
    public string? SourceDiskType { get; set; }

    [Input("status")]
    public string? Status { get; set; }

    [Input("tags")]
    private Dictionary<string, string>? _tags;

    public Dictionary<string, string> Tags
    {
        get => _tags ?? (_tags = new Dictionary<string, string>());
        set => _tags = value;
    }

    [Input("type")]
    public string? Type { get; set; }

    [Input("usage")]
    public string? Usage { get; set; }

    public GetEcsSnapshotsArgs()
    {
    }

    public static new GetEcsSnapshotsArgs Empty => new GetEcsSnapshotsArgs();
}
