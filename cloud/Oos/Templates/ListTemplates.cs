using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Public;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Lists templates, the service's own included:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ListTemplates"/>.</summary>
internal sealed class ListTemplates() : OosAction("ListTemplates", mutates: false,
    ["TemplateName", "TemplateFormat", "ShareType", "CreatedBy", "CreatedDateBefore", "CreatedDateAfter", "Tags",
        "HasTrigger", "TemplateType", "ResourceGroupId", "SortField", "SortOrder", "MaxResults", "NextToken"],
    "TemplateName is compared as a part of the name. No favourites and no popularity.")
{
    public override JsonObject Answer(Request request)
    {
        var tags = OosJson.Tags(request);
        var own = request.Here(request.Store.Templates)
            .Where(template => tags.TrueForAll(tag => template.TagsAt(request.At).Contains(tag)))
            .Where(template => OosDates.Fit(request, "CreatedDate", template.CreatedAt))
            .Select(template => TemplateAnswer.Of(template, template.CountAt(request.At), request.At));
        var shared = tags.Count > 0 || !OosDates.Fit(request, "CreatedDate", PublicTemplates.Date) ? []
            : PublicTemplates.Runnable.Select(name => TemplateAnswer.OfPublic(name)!);
        var templates = OosSorting.Sorted(request, own.Concat(shared).Where(template => Fits(request, template)),
            "CreatedDate",
            ("CreatedDate", template => template["CreatedDate"]!.GetValue<string>()),
            ("UpdatedDate", template => template["UpdatedDate"]!.GetValue<string>()),
            ("TemplateName", template => template["TemplateName"]!.GetValue<string>()));
        return OosPage.Answer(request, "Templates", templates, TemplateAnswer.Listed);
    }

    private static bool Fits(Request request, JsonObject template)
    {
        bool Is(string name) => request.Optional(name) is not { } wanted || wanted == template[name]!.GetValue<string>();
        return Is("TemplateFormat") && Is("ShareType") && Is("CreatedBy") && Is("TemplateType") && Is("ResourceGroupId")
            && request.Boolean("HasTrigger") != true
            && template["TemplateName"]!.GetValue<string>().Contains(
                request.Optional("TemplateName") ?? "", StringComparison.Ordinal);
    }
}
