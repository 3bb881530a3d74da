// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolManagementAutoUpgradePolicy</c>.</summary>
public sealed class NodePoolManagementAutoUpgradePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("autoUpgradeKubelet")]
    public Input<bool>? AutoUpgradeKubelet { get; set; }

    public NodePoolManagementAutoUpgradePolicyArgs()
    {
    }

    public static new NodePoolManagementAutoUpgradePolicyArgs Empty => new NodePoolManagementAutoUpgradePolicyArgs();
}
