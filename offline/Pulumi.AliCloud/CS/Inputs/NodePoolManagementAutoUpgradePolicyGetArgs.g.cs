// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolManagementAutoUpgradePolicy</c>.</summary>
public sealed class NodePoolManagementAutoUpgradePolicyGetArgs : global::Pulumi.ResourceArgs
{
    [Input("autoUpgradeKubelet")]
    public Input<bool>? AutoUpgradeKubelet { get; set; }

    public NodePoolManagementAutoUpgradePolicyGetArgs()
    {
    }

    public static new NodePoolManagementAutoUpgradePolicyGetArgs Empty => new NodePoolManagementAutoUpgradePolicyGetArgs();
}
