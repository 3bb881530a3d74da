namespace Infra.Cloud.Oos.Templates;

/// <summary>Deletes templates. Executions of them stay, unless AutoDeleteExecutions asks for those that have ended to
/// go as well.</summary>
/// <remarks>Whether the service refuses to delete a template that has executions is not published.</remarks>
internal static class TemplateDeletion
{
    public static void Delete(Request request, IReadOnlyList<Template> templates)
    {
        var withExecutions = request.Boolean("AutoDeleteExecutions") == true;
        foreach (var template in templates)
        {
            template.DeleteAt(request.At);
            request.Touch(template);
            if (!withExecutions) continue;
            foreach (var execution in request.Here(request.Store.Executions).Where(
                execution => execution.TemplateId == template.TemplateId && execution.EndedAt <= request.At).ToList())
            {
                execution.DeleteAt(request.At);
                request.Touch(execution);
            }
        }
    }
}
