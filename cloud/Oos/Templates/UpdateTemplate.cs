using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Makes a new version of a template:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/UpdateTemplate"/>.</summary>
internal sealed class UpdateTemplate() : OosAction("UpdateTemplate", mutates: true,
    ["TemplateName", "Content", "VersionName", "Tags", "ResourceGroupId"],
    "Every call makes a version, also where the content is the same. Tags that are sent are put beside those there.")
{
    public override JsonObject Answer(Request request)
    {
        var template = TemplateOf(request, request.Required("TemplateName"));
        var document = Parsed(request, "Content");
        var versionName = TemplateRules.VersionName(request);
        var tags = OosJson.Tags(request);

        template.Add(new(request.Required("Content"), versionName, document.Description, request.At,
            ExecutionCaller.Of(request.Caller).Shown()));
        if (request.Optional("ResourceGroupId") is { } group)
            template.ResourceGroup = template.ResourceGroup.Set(request.Moment, group);
        if (tags.Count > 0) template.Tags ??= [];
        foreach (var (key, value) in tags) template.Tags!.Put(request.Moment, key, value);
        request.Touch(template);
        return new()
        {
            ["Template"] = TemplateAnswer.Made(template, request.At),
            ["RequestId"] = request.RequestId,
        };
    }
}
