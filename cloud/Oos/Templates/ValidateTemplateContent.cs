using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Tells whether a template is valid and what it asks for:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ValidateTemplateContent"/>.</summary>
internal sealed class ValidateTemplateContent() : OosAction("ValidateTemplateContent", mutates: false, ["Content"],
    "The language is a subset, see docs/oos.md; what goes beyond it is refused.")
{
    public override JsonObject Answer(Request request)
    {
        var document = Parsed(request, "Content");
        return new()
        {
            ["Parameters"] = Text(document.Source["Parameters"]),
            ["Outputs"] = Text(document.Source["Outputs"]),
            ["RamRole"] = document.RamRole?.GetValue<string>() ?? "",
            ["Tasks"] = new JsonArray([.. document.Tasks.Select((task, index) =>
                Describe(task, document.Source["Tasks"]![index]!))]),
            ["RequestId"] = request.RequestId,
        };
    }

    private static JsonObject Describe(TaskDefinition task, JsonNode source) => new()
    {
        ["Name"] = task.Name,
        ["Type"] = task.ActionName,
        ["Description"] = task.Description,
        ["Properties"] = Text(source["Properties"]),
        ["Outputs"] = Text(source["Outputs"]),
    };

    private static string Text(JsonNode? part) => part?.ToJsonString() ?? "{}";
}
