using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>What a compliance pack can be told, and which rules go into it and out of it.</summary>
internal static class PackRules
{
    public static string Name(Request request, string? packId = null)
    {
        var name = request.Required("CompliancePackName");
        if (name.Length > ConfigLimits.PackName) throw request.Invalid("CompliancePackName");
        return request.Store.CompliancePacks.At(request.At).Any(other => other.Id != packId && other.Name.At(request.At) == name)
            ? throw request.Refuse(ConfigErrors.PackExists)
            : name;
    }

    public static string Description(Request request)
    {
        var text = request.Raw("Description") ?? "";
        return text.Length <= ConfigLimits.PackDescription ? text : throw request.Invalid("Description");
    }

    /// <summary>The rules that ConfigRules names by id.</summary>
    public static IReadOnlyList<ConfigRule> Named(Request request, string json)
    {
        try
        {
            return [.. JsonNode.Parse(json)!.AsArray().Select(rule => Existing(request, (string?)rule!["ConfigRuleId"]))];
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw request.Invalid("ConfigRules");
        }
    }

    /// <summary>Puts a rule into a pack, or out of every pack where there is no id.</summary>
    public static void Move(Request request, ConfigRule rule, string packId)
    {
        rule.PackId = rule.PackId.Set(request.Moment, packId);
        request.Touch(rule);
    }

    private static ConfigRule Existing(Request request, string? id) =>
        id is not null && request.Find(request.Store.ConfigRules, id) is { } rule ? rule : throw request.Invalid("ConfigRules");
}
