using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Public;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Gives a template and its text:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/GetTemplate"/>.</summary>
internal sealed class GetTemplate() : OosAction("GetTemplate", mutates: false, ["TemplateName", "TemplateVersion"],
    "Of the service's own templates, those that encrypt disks, in words of ours.")
{
    public override JsonObject Answer(Request request)
    {
        var name = request.Required("TemplateName");
        var version = request.Optional("TemplateVersion");
        if (TemplateAnswer.OfPublic(name) is { } own)
            return version is null or "v1" ? Answered(request, own, PublicTemplates.TextOf(name)!)
                : throw request.Refuse(OosErrors.TemplateNotFound);

        var template = TemplateOf(request, name);
        var number = version is null ? template.CountAt(request.At)
            : template.NumberOf(version, request.At) ?? throw request.Refuse(OosErrors.TemplateNotFound);
        return Answered(
            request, TemplateAnswer.Of(template, number, request.At), template.Versions[number - 1].Content);
    }

    private static JsonObject Answered(Request request, JsonObject template, string content) => new()
    {
        ["Template"] = template,
        ["Content"] = content,
        ["RequestId"] = request.RequestId,
    };
}
