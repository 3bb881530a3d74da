using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Templates;

/// <summary>Deletes a template with all its versions:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/DeleteTemplate"/>.</summary>
internal sealed class DeleteTemplate() : OosAction("DeleteTemplate", mutates: true,
    ["TemplateName", "AutoDeleteExecutions"], "Executions that run keep their template.")
{
    public override JsonObject Answer(Request request)
    {
        TemplateDeletion.Delete(request, [TemplateOf(request, request.Required("TemplateName"))]);
        return Done(request);
    }
}
