namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Finds launch templates.</summary>
internal static class TemplateCatalog
{
    /// <summary>The template that a call names, or null.</summary>
    public static LaunchTemplate? Find(Request request)
    {
        if (request.Optional("LaunchTemplateId") is { } id)
            return request.Find(request.Store.LaunchTemplates, id);

        var name = request.Required("LaunchTemplateName");
        return request.Here(request.Store.LaunchTemplates).FirstOrDefault(template => template.Name == name);
    }

    /// <summary>The call of RunInstances with what the template it names adds.</summary>
    public static Request Applied(Request request)
    {
        if (request.Optional("LaunchTemplateId") is null && request.Optional("LaunchTemplateName") is null)
            return request;

        var template = Find(request) ?? throw request.Refuse(LaunchTemplateErrors.NotFound);
        var number = request.Integer("LaunchTemplateVersion", 1, int.MaxValue)
            ?? template.DefaultVersion.At(request.At);
        var version = template.VersionAt(request.At, number)
            ?? throw request.Refuse(LaunchTemplateErrors.VersionNotFound);
        return request.With(LaunchTemplateData.For(request, version));
    }
}
