using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Keeps a template:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/CreateTemplate"/>.</summary>
internal sealed class CreateTemplate() : OosAction("CreateTemplate", mutates: true,
    ["TemplateName", "Content", "VersionName", "Tags", "ResourceGroupId"],
    "The language is a subset, see docs/oos.md; what goes beyond it is refused.")
{
    public override JsonObject Answer(Request request)
    {
        var name = TemplateRules.Name(request);
        var document = Parsed(request, "Content");
        var versionName = TemplateRules.VersionName(request);
        var tags = OosJson.Tags(request);
        var id = RegionalName.Of(request.Region, name);
        if (request.Store.Templates.TryFind(id, request.At, out _)) throw request.Refuse(OosErrors.TemplateExists);

        var template = new Template
        {
            Id = id,
            Name = name,
            Region = request.Region,
            CreatedAt = request.At,
            TemplateId = $"t-{Identifiers.Hex(16, request.Options.Seed, "template", request.Origin, ApiTime.Exact(request.At))}",
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Versions =
            [
                new(request.Required("Content"), versionName, document.Description, request.At,
                    ExecutionCaller.Of(request.Caller).Shown()),
            ],
            Tags = TagSet.From(tags),
        };
        request.Store.Templates.Put(template);
        request.Touch(template);
        return new()
        {
            ["TemplateType"] = "Private",
            ["Template"] = TemplateAnswer.Made(template, request.At),
            ["RequestId"] = request.RequestId,
        };
    }
}
