using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Public;
using Infra.Cloud.Oos.Templates;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Gives the text that an execution runs:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/GetExecutionTemplate"/>.</summary>
internal sealed class GetExecutionTemplate() : OosAction("GetExecutionTemplate", mutates: false, ["ExecutionId"],
    "Who made the template, when, and its hash are not told.")
{
    public override JsonObject Answer(Request request)
    {
        var execution = ExecutionOf(request);
        var content = execution.Content ?? PublicTemplates.TextOf(execution.TemplateName)!;
        return new()
        {
            ["Content"] = content,
            ["Template"] = new JsonObject
            {
                ["TemplateId"] = execution.TemplateId,
                ["TemplateName"] = execution.TemplateName,
                ["TemplateVersion"] = execution.TemplateVersion,
                ["TemplateFormat"] = TemplateAnswer.FormatOf(content),
                ["Description"] = execution.Template().Description,
                ["ShareType"] = execution.Content is null ? "Public" : "Private",
            },
            ["RequestId"] = request.RequestId,
        };
    }
}
