using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Deletes versions of a launch template, never the default one:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplateVersion"/>.</summary>
internal sealed class DeleteLaunchTemplateVersion() : LaunchTemplateAction("DeleteLaunchTemplateVersion",
    mutates: true, ["DeleteVersion.N"])
{
    public override JsonObject Answer(Request request)
    {
        var template = TemplateOf(request);
        var versions = request.Values("DeleteVersion").ConvertAll(text =>
            int.TryParse(text, out var number) && template.VersionAt(request.At, number) is { } version
                ? version : throw request.Refuse(LaunchTemplateErrors.VersionNotFound));
        if (versions.Count == 0) throw request.Refuse(Missing("DeleteVersion.1"));
        if (versions.Exists(version => version.Number == template.DefaultVersion.At(request.At)))
            throw request.Refuse(LaunchTemplateErrors.DefaultVersion);

        foreach (var version in versions) version.DeletedAt = request.At;
        request.Touch(template);
        return Done(request);
    }
}
