// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetInstances"/> that may be outputs.</summary>
public sealed class GetInstancesInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("enableDetails")]
    public Input<bool>? EnableDetails { get; set; }

    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("instanceName")]
    public Input<string>? InstanceName { get; set; }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("pageNumber")]
    public Input<int>? PageNumber { get; set; }

    [Input("pageSize")]
    public Input<int>? PageSize { get; set; }

    [Input("ramRoleName")]
    public Input<string>? RamRoleName { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    public GetInstancesInvokeArgs()
    {
    }

    public static new GetInstancesInvokeArgs Empty => new GetInstancesInvokeArgs();
}
