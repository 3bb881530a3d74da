// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolManagement</c>.</summary>
public sealed class NodePoolManagementGetArgs : global::Pulumi.ResourceArgs
{
    [Input("autoRepair")]
    public Input<bool>? AutoRepair { get; set; }

    [Input("autoRepairPolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolManagementAutoRepairPolicyGetArgs>? AutoRepairPolicy { get; set; }

    [Input("autoUpgrade")]
    public Input<bool>? AutoUpgrade { get; set; }

    [Input("autoUpgradePolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolManagementAutoUpgradePolicyGetArgs>? AutoUpgradePolicy { get; set; }

    [Input("autoVulFix")]
    public Input<bool>? AutoVulFix { get; set; }

    [Input("autoVulFixPolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolManagementAutoVulFixPolicyGetArgs>? AutoVulFixPolicy { get; set; }

    [Input("enable")]
    public Input<bool>? Enable { get; set; }

    [Input("maxUnavailable")]
    public Input<int>? MaxUnavailable { get; set; }

    [Input("surge")]
    public Input<int>? Surge { get; set; }

    [Input("surgePercentage")]
    public Input<int>? SurgePercentage { get; set; }

    public NodePoolManagementGetArgs()
    {
    }

    public static new NodePoolManagementGetArgs Empty => new NodePoolManagementGetArgs();
}
