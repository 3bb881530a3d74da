// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolManagementAutoUpgradePolicy</c>.</summary>
[OutputType]
public sealed class NodePoolManagementAutoUpgradePolicy
{
    public readonly bool? AutoUpgradeKubelet;

    [OutputConstructor]
    private NodePoolManagementAutoUpgradePolicy(
        bool? autoUpgradeKubelet)
    {
        AutoUpgradeKubelet = autoUpgradeKubelet;
    }
}
