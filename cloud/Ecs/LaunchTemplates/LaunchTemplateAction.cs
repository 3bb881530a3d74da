namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>An action on a launch template, which is named by LaunchTemplateId or LaunchTemplateName.</summary>
internal abstract class LaunchTemplateAction(string name, bool mutates, string[] parameters, string differs = "")
    : EcsAction(name, mutates, ["LaunchTemplateId", "LaunchTemplateName", .. parameters], differs)
{
    protected static LaunchTemplate TemplateOf(Request request) =>
        TemplateCatalog.Find(request) ?? throw request.Refuse(LaunchTemplateErrors.NotFound);
}
