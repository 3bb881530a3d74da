namespace Infra.Cloud.Cs.Addons;

/// <summary>The actions on add-ons.</summary>
internal static class AddonActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new InstallClusterAddons(), new UnInstallClusterAddons(), new UpgradeClusterAddons(), new ModifyClusterAddon(),
        new GetClusterAddonInstance(), new ListClusterAddonInstances(), new DescribeAddon(),
    ];
}
