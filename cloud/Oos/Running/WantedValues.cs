using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Running;

/// <summary>Whether what WaitFor and CheckFor find is what they are after.</summary>
/// <remarks>What several values mean is not published: here all must be as wanted, and there must be one at least.
/// Values are compared as texts, so that "true" in a template fits true in an answer.</remarks>
internal static class WantedValues
{
    public static bool Fit(TemplateField properties, IReadOnlyList<JsonNode?> values)
    {
        if (values.Count == 0) return false;
        var isWanted = !properties["DesiredValues"].IsMissing;
        var listed = Texts(properties[isWanted ? "DesiredValues" : "NotDesiredValues"]);
        return values.All(value => listed.Contains(Expression.Shown(value)) == isWanted);
    }

    /// <summary>True if a value is one that ends the waiting.</summary>
    public static bool Stops(TemplateField properties, IReadOnlyList<JsonNode?> values)
    {
        var listed = Texts(properties["StopRetryValues"]);
        return values.Any(value => listed.Contains(Expression.Shown(value)));
    }

    /// <summary>The values for a message.</summary>
    public static string Shown(IReadOnlyList<JsonNode?> values) =>
        values.Count == 0 ? "missing" : string.Join(", ", values.Take(10).Select(value => value?.ToJsonString() ?? "null"));

    private static HashSet<string> Texts(TemplateField field) =>
        field.Items().Select(item => Expression.Shown(item.Value)).ToHashSet(StringComparer.Ordinal);
}
