using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Lists versions of a launch template with what they hold:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplateVersions"/>.</summary>
internal sealed class DescribeLaunchTemplateVersions() : LaunchTemplateAction("DescribeLaunchTemplateVersions",
    mutates: false, ["LaunchTemplateVersion.N", "MinVersion", "MaxVersion", "DefaultVersion", "DetailFlag",
        "PageNumber", "PageSize"])
{
    public override JsonObject Answer(Request request)
    {
        var template = TemplateOf(request);
        var numbers = request.Values("LaunchTemplateVersion");
        var least = request.Integer("MinVersion", 1, int.MaxValue) ?? 1;
        var most = request.Integer("MaxVersion", 1, int.MaxValue) ?? int.MaxValue;
        var onlyDefault = request.Boolean("DefaultVersion") == true;
        request.Boolean("DetailFlag");
        var isDefault = template.DefaultVersion.At(request.At);
        var versions = template.VersionsAt(request.At).Where(version =>
            (numbers.Count == 0 || numbers.Contains(version.Number.ToString()))
            && version.Number >= least && version.Number <= most
            && (!onlyDefault || version.Number == isDefault)).ToList();
        return ListPage.Answer(
            request, versions, 50, "LaunchTemplateVersionSets", "LaunchTemplateVersionSet", version => new JsonObject
            {
                ["LaunchTemplateId"] = template.Id,
                ["LaunchTemplateName"] = template.Name,
                ["VersionNumber"] = version.Number,
                ["DefaultVersion"] = version.Number == isDefault,
                ["VersionDescription"] = version.Description,
                ["CreateTime"] = ApiTime.Text(version.CreatedAt),
                ["ModifiedTime"] = ApiTime.Text(version.CreatedAt),
                ["CreatedBy"] = CloudAccount.ReservedId,
                ["LaunchTemplateData"] = LaunchTemplateAnswer.Of(version),
            });
    }
}
