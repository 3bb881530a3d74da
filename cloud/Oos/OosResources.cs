using Infra.Cloud.State;

namespace Infra.Cloud.Oos;

/// <summary>What a tagging call names: templates by name, executions by identifier.</summary>
internal static class OosResources
{
    private const int Max = 50;

    /// <summary>The resources in ResourceIds with the identifier that each is named by.</summary>
    public static List<(string Id, Entity Entity)> Named(Request request)
    {
        var ids = OosJson.Texts(request, "ResourceIds");
        if (ids.Count is 0 or > Max) throw request.Invalid("ResourceIds");
        return [.. ids.Distinct().Select(id => (id, Find(request, id)))];
    }

    /// <summary>Everything of the type, or what ResourceIds names.</summary>
    public static List<(string Id, Entity Entity)> Listed(Request request) =>
        request.Optional("ResourceIds") is not null ? Named(request)
        : TypeOf(request) == "template"
            ? [.. request.Here(request.Store.Templates).Select(template => (template.Name, (Entity)template))]
            : [.. request.Here(request.Store.Executions).Select(execution => (execution.Id, (Entity)execution))];

    public static string TypeOf(Request request)
    {
        request.Required("ResourceType");
        return request.OneOf("ResourceType", "template", "template", "execution");
    }

    private static Entity Find(Request request, string id) => TypeOf(request) == "template"
        ? request.Find(request.Store.Templates, RegionalName.Of(request.Region, id))
            ?? throw request.Refuse(OosErrors.TemplateNotFound)
        : request.Find(request.Store.Executions, id) ?? throw request.Refuse(OosErrors.ExecutionNotFound);
}
