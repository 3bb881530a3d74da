// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>Arguments of <see cref="GetSwitches"/> that may be outputs.</summary>
public sealed class GetSwitchesInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("isDefault")]
    public Input<bool>? IsDefault { get; set; }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("routeTableId")]
    public Input<string>? RouteTableId { get; set; }

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

    [Input("vswitchName")]
    public Input<string>? VswitchName { get; set; }

    [Input("vswitchOwnerId")]
    public Input<int>? VswitchOwnerId { get; set; }

    [Input("zoneId")]
    public Input<string>? ZoneId { get; set; }

    public GetSwitchesInvokeArgs()
    {
    }

    public static new GetSwitchesInvokeArgs Empty => new GetSwitchesInvokeArgs();
}
