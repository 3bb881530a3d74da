// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetInstances"/> as plain values.</summary>
public sealed class GetInstancesArgs : global::Pulumi.InvokeArgs
{
    [Input("availabilityZone")]
    public string? AvailabilityZone { get; set; }

    [Input("enableDetails")]
    public bool? EnableDetails { get; set; }

    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("imageId")]
    public string? ImageId { get; set; }

    [Input("instanceName")]
    public string? InstanceName { get; set; }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("pageNumber")]
    public int? PageNumber { get; set; }

    [Input("pageSize")]
    public int? PageSize { get; set; }

    [Input("ramRoleName")]
    public string? RamRoleName { get; set; }

    [Input("resourceGroupId")]
    public string? ResourceGroupId { get; set; }

    [Input("status")]
    public string? Status { get; set; }

    [Input("tags")]
    private Dictionary<string, string>? _tags;

    public Dictionary<string, string> Tags
    {
        get => _tags ?? (_tags = new Dictionary<string, string>());
        set => _tags = value;
    }

    [Input("vpcId")]
    public string? VpcId { get; set; }

    [Input("vswitchId")]
    public string? VswitchId { get; set; }

    public GetInstancesArgs()
    {
    }

    public static new GetInstancesArgs Empty => new GetInstancesArgs();
}
