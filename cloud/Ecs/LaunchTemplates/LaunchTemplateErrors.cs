namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>The errors of launch templates.</summary>
/// <remarks>Source: reference pages of CreateLaunchTemplate and RunInstances, 2024-07-30; what they do not give is
/// marked.</remarks>
internal static class LaunchTemplateErrors
{
    public static readonly ServiceError NotFound =
        new(404, "InvalidLaunchTemplate.NotFound", "The specified launch template does not exist.");

    public static readonly ServiceError VersionNotFound =
        new(404, "InvalidLaunchTemplateVersion.NotFound", "The specified launch template version does not exist.");

    public static readonly ServiceError NameMalformed =
        new(400, "InvalidLaunchTemplateName.Malformed", "The specified launch template name is wrongly formed.");

    public static readonly ServiceError NameUsed =
        new(400, "LaunchTemplateName.Duplicated", "The specified launch template name is already used.");

    public static readonly ServiceError VersionQuota = new(403, "LaunchTemplateVersionLimitExceed",
        "The maximum number of versions of a launch template is reached.");

    /// <summary>The service's code is not published.</summary>
    public static readonly ServiceError DefaultVersion = new(403, "InvalidLaunchTemplateVersion.DefaultVersion",
        "The default version of a launch template cannot be deleted.");
}
