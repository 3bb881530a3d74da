using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Deletes several templates:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/DeleteTemplates"/>.</summary>
internal sealed class DeleteTemplates() : OosAction("DeleteTemplates", mutates: true,
    ["TemplateNames", "AutoDeleteExecutions"], "All of them or none.")
{
    public override JsonObject Answer(Request request)
    {
        request.Required("TemplateNames");
        var names = OosJson.Texts(request, "TemplateNames");
        if (names.Count == 0) throw request.Invalid("TemplateNames");
        TemplateDeletion.Delete(request, [.. names.Distinct().Select(name => TemplateOf(request, name))]);
        return Done(request);
    }
}
