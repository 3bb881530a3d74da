// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetImages"/> as plain values.</summary>
public sealed class GetImagesArgs : global::Pulumi.InvokeArgs
{
    [Input("actionType")]
    public string? ActionType { get; set; }

    [Input("architecture")]
    public string? Architecture { get; set; }

    [Input("dryRun")]
    public bool? DryRun { get; set; }

    [Input("imageFamily")]
    public string? ImageFamily { get; set; }

    [Input("imageId")]
    public string? ImageId { get; set; }

    [Input("imageName")]
    public string? ImageName { get; set; }

    [Input("imageOwnerId")]
    public string? ImageOwnerId { get; set; }

    [Input("instanceType")]
    public string? InstanceType { get; set; }

    [Input("isSupportCloudInit")]
    public bool? IsSupportCloudInit { get; set; }

    [Input("isSupportIoOptimized")]
    public bool? IsSupportIoOptimized { get; set; }

    [Input("mostRecent")]
    public bool? MostRecent { get; set; }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("osType")]
    public string? OsType { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("owners")]
    public string? Owners { get; set; }

    [Input("resourceGroupId")]
    public string? ResourceGroupId { get; set; }

    [Input("snapshotId")]
    public string? SnapshotId { get; set; }

    [Input("status")]
    public string? Status { get; set; }

    [Input("tags")]
    private Dictionary<string, string>? _tags;

    public Dictionary<string, string> Tags
    {
        get => _tags ?? (_tags = new Dictionary<string, string>());
        set => _tags = value;
    }

    [Input("usage")]
    public string? Usage { get; set; }

    public GetImagesArgs()
    {
    }

    public static new GetImagesArgs Empty => new GetImagesArgs();
}
