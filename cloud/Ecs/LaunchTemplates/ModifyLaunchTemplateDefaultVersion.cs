using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Names the version that counts where none is named:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion"/>.</summary>
internal sealed class ModifyLaunchTemplateDefaultVersion() : LaunchTemplateAction("ModifyLaunchTemplateDefaultVersion",
    mutates: true, ["DefaultVersionNumber"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var template = TemplateOf(request);
        request.Required("DefaultVersionNumber");
        var number = request.Integer("DefaultVersionNumber", 1, int.MaxValue)!.Value;
        if (template.VersionAt(request.At, number) is null) throw request.Refuse(LaunchTemplateErrors.VersionNotFound);

        template.DefaultVersion = template.DefaultVersion.Set(request.Moment, number);
        request.Touch(template);
        return Done(request);
    }
}
