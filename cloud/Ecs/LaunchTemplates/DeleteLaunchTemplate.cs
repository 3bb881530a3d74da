using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Deletes a launch template with all its versions:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplate"/>.</summary>
internal sealed class DeleteLaunchTemplate() : LaunchTemplateAction("DeleteLaunchTemplate", mutates: true, [])
{
    public override JsonObject Answer(Request request)
    {
        var template = TemplateOf(request);
        template.DeleteAt(request.At);
        request.Touch(template);
        return Done(request);
    }
}
