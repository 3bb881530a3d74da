// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolManagement</c>.</summary>
[OutputType]
public sealed class NodePoolManagement
{
    public readonly bool? AutoRepair;
    public readonly global::Pulumi.AliCloud.CS.Outputs.NodePoolManagementAutoRepairPolicy? AutoRepairPolicy;
    public readonly bool? AutoUpgrade;
    public readonly global::Pulumi.AliCloud.CS.Outputs.NodePoolManagementAutoUpgradePolicy? AutoUpgradePolicy;
    public readonly bool? AutoVulFix;
    public readonly global::Pulumi.AliCloud.CS.Outputs.NodePoolManagementAutoVulFixPolicy? AutoVulFixPolicy;
    public readonly bool? Enable;
    public readonly int? MaxUnavailable;
    public readonly int? Surge;
    public readonly int? SurgePercentage;

    [OutputConstructor]
    private NodePoolManagement(
        bool? autoRepair,
        global::Pulumi.AliCloud.CS.Outputs.NodePoolManagementAutoRepairPolicy? autoRepairPolicy,
        bool? autoUpgrade,
        global::Pulumi.AliCloud.CS.Outputs.NodePoolManagementAutoUpgradePolicy? autoUpgradePolicy,
        bool? autoVulFix,
        global::Pulumi.AliCloud.CS.Outputs.NodePoolManagementAutoVulFixPolicy? autoVulFixPolicy,
        bool? enable,
        int? maxUnavailable,
        int? surge,
        int? surgePercentage)
    {
        AutoRepair = autoRepair;
        AutoRepairPolicy = autoRepairPolicy;
        AutoUpgrade = autoUpgrade;
        AutoUpgradePolicy = autoUpgradePolicy;
        AutoVulFix = autoVulFix;
        AutoVulFixPolicy = autoVulFixPolicy;
        Enable = enable;
        MaxUnavailable = maxUnavailable;
        Surge = surge;
        SurgePercentage = surgePercentage;
    }
}
