using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Lists the versions of a template, newest first:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ListTemplateVersions"/>.</summary>
internal sealed class ListTemplateVersions() : OosAction("ListTemplateVersions", mutates: false,
    ["TemplateName", "ShareType", "MaxResults", "NextToken"], "The service's own templates have one version.")
{
    private static readonly string[] Fields =
        ["TemplateVersion", "VersionName", "TemplateFormat", "Description", "UpdatedBy", "UpdatedDate"];

    public override JsonObject Answer(Request request)
    {
        var name = request.Required("TemplateName");
        var shareType = request.OneOf("ShareType", "", "", "Private", "Public");
        var versions = shareType != "Private" && TemplateAnswer.OfPublic(name) is { } own ? [own]
            : shareType == "Public" ? throw request.Refuse(OosErrors.TemplateNotFound)
            : Versions(request, TemplateOf(request, name));
        return OosPage.Answer(request, "TemplateVersions", versions, Short);
    }

    private static List<JsonObject> Versions(Request request, Template template) =>
    [
        .. Enumerable.Range(1, template.CountAt(request.At)).Reverse()
            .Select(number => TemplateAnswer.Of(template, number, request.At)),
    ];

    private static JsonObject Short(JsonObject version) =>
        new(Fields.Select(field => KeyValuePair.Create(field, version[field]?.DeepClone())));
}
