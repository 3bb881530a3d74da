namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>The actions on launch templates.</summary>
internal static class LaunchTemplateActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateLaunchTemplate(), new CreateLaunchTemplateVersion(), new DescribeLaunchTemplates(),
        new DescribeLaunchTemplateVersions(), new ModifyLaunchTemplateDefaultVersion(),
        new DeleteLaunchTemplateVersion(), new DeleteLaunchTemplate(),
    ];
}
