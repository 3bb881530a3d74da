using Infra.Cloud.Oos.Public;

namespace Infra.Cloud.Oos.Language;

/// <summary>Knows the actions and checks their properties.</summary>
internal static class ActionReader
{
    private const string Prefix = "ACS::";

    private static readonly Dictionary<string, TaskAction> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ACS::ExecuteAPI"] = TaskAction.ExecuteApi,
        ["ACS::WaitFor"] = TaskAction.WaitFor,
        ["ACS::CheckFor"] = TaskAction.CheckFor,
        ["ACS::Choice"] = TaskAction.Choice,
        ["ACS::Sleep"] = TaskAction.Sleep,
        ["ACS::Template"] = TaskAction.Template,
        ["ACS::SelectTargets"] = TaskAction.SelectTargets,
    };

    private static readonly string[] Call =
        ["Service", "API", "Parameters", "AutoPaging", "URI", "Method", "Headers", "Body"];

    /// <summary>The action of a name, or null.</summary>
    public static TaskAction? Find(string name) => ByName.TryGetValue(name, out var action) ? action
        : PublicTemplates.IsComponent(name) ? TaskAction.Component : null;

    /// <summary>What to say about an action there is not.</summary>
    public static string Unknown(string name) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        ? $"the embedded cloud has no action {name}; it has "
            + string.Join(", ", ByName.Keys.Concat(PublicTemplates.Components).Order(StringComparer.Ordinal))
        : $"must begin with {Prefix}; got {name}";

    public static void Check(TaskAction action, string name, TemplateField properties)
    {
        switch (action)
        {
            case TaskAction.ExecuteApi:
                properties.HasOnly(Call);
                CheckCall(properties);
                break;
            case TaskAction.WaitFor or TaskAction.CheckFor:
                properties.HasOnly([.. Call, "PropertySelector", "DesiredValues", "NotDesiredValues", "StopRetryValues"]);
                CheckCall(properties);
                CheckWanted(properties);
                break;
            case TaskAction.Choice:
                properties.HasOnly("DefaultTask", "Choices");
                foreach (var choice in properties["Choices"].Items()) CheckChoice(choice);
                break;
            case TaskAction.Sleep:
                properties.HasOnly("Duration");
                if (!properties["Duration"].IsOpen) SleepTime.Read(properties["Duration"]);
                break;
            case TaskAction.Template:
                properties.HasOnly("TemplateName", "TemplateVersion", "Parameters");
                properties["TemplateName"].Text();
                Optional(properties["Parameters"]);
                break;
            case TaskAction.SelectTargets:
                properties.HasOnly("ResourceType", "RegionId", "Filters");
                if (properties["ResourceType"].Text() != "ALIYUN::ECS::Instance")
                    throw properties["ResourceType"].Refuse("must be ALIYUN::ECS::Instance");
                properties["Filters"].List();
                break;
            case TaskAction.Component:
                CheckComponent(name, properties);
                break;
        }
    }

    private static void CheckCall(TemplateField properties)
    {
        properties["Service"].Text();
        if (properties["API"].IsMissing && properties["URI"].IsMissing)
            throw properties["API"].Refuse("is required, or URI and Method");
        if (!properties["API"].IsMissing) properties["API"].Text();
        if (!properties["URI"].IsMissing) properties["URI"].Text();
        if (!properties["Method"].IsMissing)
            properties["Method"].OneOf("GET", "POST", "PUT", "DELETE", "PATCH");
        if (!properties["AutoPaging"].IsMissing) properties["AutoPaging"].Flag();
        Optional(properties["Parameters"]);
        Optional(properties["Body"]);
    }

    private static void CheckWanted(TemplateField properties)
    {
        properties["PropertySelector"].Text();
        if (properties["DesiredValues"].IsMissing == properties["NotDesiredValues"].IsMissing)
            throw properties.Refuse("must have either DesiredValues or NotDesiredValues");
        foreach (var name in new[] { "DesiredValues", "NotDesiredValues", "StopRetryValues" })
            if (!properties[name].IsMissing && !properties[name].IsOpen && properties[name].List().Count == 0)
                throw properties[name].Refuse("must not be empty");
    }

    private static void CheckChoice(TemplateField choice)
    {
        choice.HasOnly("When", "NextTask");
        if (choice["When"].IsMissing) throw choice["When"].Refuse("is required");
        choice["NextTask"].Text();
    }

    private static void CheckComponent(string name, TemplateField properties)
    {
        var parameters = PublicTemplates.Find(name)!.Parameters;
        properties.HasOnly([.. parameters.Keys]);
        foreach (var parameter in parameters.Values)
            if (!parameter.HasDefault && !properties.Map().ContainsKey(parameter.Name))
                throw properties.Refuse($"'{parameter.Name}' is required");
    }

    private static void Optional(TemplateField map)
    {
        if (!map.IsMissing && !map.IsOpen) map.Map();
    }
}
