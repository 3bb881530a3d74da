using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Lists launch templates:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplates"/>.</summary>
internal sealed class DescribeLaunchTemplates() : EcsAction("DescribeLaunchTemplates", mutates: false,
    ["LaunchTemplateId.N", "LaunchTemplateName.N", "TemplateResourceGroupId", "TemplateTag.N.Key", "TemplateTag.N.Value",
        "PageNumber", "PageSize"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var ids = request.Values("LaunchTemplateId");
        var names = request.Values("LaunchTemplateName");
        var tagged = TagFilter.Of(request, "TemplateTag");
        var templates = request.Here(request.Store.LaunchTemplates).Where(template => tagged(template)
            && (ids.Count == 0 || ids.Contains(template.Id))
            && (names.Count == 0 || names.Contains(template.Name))
            && request.Fits("TemplateResourceGroupId", template.ResourceGroupId)).ToList();
        return ListPage.Answer(request, templates, 50, "LaunchTemplateSets", "LaunchTemplateSet",
            template => Describe(request, template));
    }

    private static JsonObject Describe(Request request, LaunchTemplate template)
    {
        var latest = template.VersionsAt(request.At).First();
        return new()
        {
            ["LaunchTemplateId"] = template.Id,
            ["LaunchTemplateName"] = template.Name,
            ["DefaultVersionNumber"] = template.DefaultVersion.At(request.At),
            ["LatestVersionNumber"] = latest.Number,
            ["ResourceGroupId"] = template.ResourceGroupId,
            ["CreateTime"] = ApiTime.Text(template.CreatedAt),
            ["ModifiedTime"] = ApiTime.Text(latest.CreatedAt),
            ["CreatedBy"] = CloudAccount.ReservedId,
            ["Tags"] = DiskAnswer.TagsOf(template.TagsAt(request.At)),
        };
    }
}
