using System.Text.Json.Nodes;

namespace Infra.Cloud;

/// <summary>The policy that allows what calls needed, and nothing else.</summary>
public static class LeastPolicy
{
    /// <summary>The policy document. Actions that need the same resources share a statement; everything is
    /// sorted.</summary>
    /// <param name="permissions">What was needed.</param>
    /// <returns>The document, or null if nothing was needed: a policy must have a statement.</returns>
    public static JsonObject? Of(IEnumerable<PermissionUse> permissions)
    {
        var statements = permissions
            .GroupBy(use => use.Action, StringComparer.Ordinal)
            .Select(action => (Action: action.Key, Resources: Sorted(action.Select(use => use.Resource))))
            .GroupBy(action => string.Join('\n', action.Resources), StringComparer.Ordinal)
            .Select(group => (Actions: Sorted(group.Select(action => action.Action)), group.First().Resources))
            .OrderBy(statement => statement.Actions[0], StringComparer.Ordinal)
            .Select(statement => new JsonObject
            {
                ["Effect"] = "Allow",
                ["Action"] = Array(statement.Actions),
                ["Resource"] = Array(statement.Resources),
            })
            .ToList();
        return statements.Count == 0 ? null
            : new() { ["Version"] = "1", ["Statement"] = new JsonArray([.. statements]) };
    }

    private static List<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static JsonArray Array(List<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
