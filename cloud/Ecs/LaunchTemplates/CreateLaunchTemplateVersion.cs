using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Adds a version to a launch template:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplateVersion"/>.</summary>
internal sealed class CreateLaunchTemplateVersion() : LaunchTemplateAction("CreateLaunchTemplateVersion",
    mutates: true, ["VersionDescription", .. LaunchTemplateData.Parameters],
    "The parameters are checked when an instance is made. Versions of steps at the same time are numbered as they "
    + "arrive.")
{
    private const int MaxVersions = 30;

    public override JsonObject Answer(Request request)
    {
        var template = TemplateOf(request);
        if (template.VersionsAt(request.At).Count() >= MaxVersions)
            throw request.Refuse(LaunchTemplateErrors.VersionQuota);

        var version = new LaunchTemplateVersion
        {
            Number = template.Versions.Max(version => version.Number) + 1,
            CreatedAt = request.At,
            Description = request.Optional("VersionDescription") ?? "",
            Parameters = LaunchTemplateData.Read(request),
        };
        template.Versions.Add(version);
        request.Touch(template);
        return new()
        {
            ["LaunchTemplateId"] = template.Id,
            ["LaunchTemplateVersionNumber"] = version.Number,
            ["RequestId"] = request.RequestId,
        };
    }
}
