using System.Text.Json;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>Finds the statements of a key policy that let in more people than anyone named.</summary>
/// <remarks>Grammar: https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/overview-of-key-policies
/// A statement with a condition is left alone: what the condition holds back cannot be told from here.</remarks>
internal static class KeyPolicyReader
{
    /// <summary>What is wrong with each statement that is too wide.</summary>
    public static IEnumerable<Words> WideStatements(string policy)
    {
        using var document = JsonDocument.Parse(policy);
        return [.. Statements(document.RootElement).SelectMany(Wide)];
    }

    private static IEnumerable<JsonElement> Statements(JsonElement policy) =>
        policy.ValueKind == JsonValueKind.Object && policy.TryGetProperty("Statement", out var statements)
            ? OneOrMany(statements).Where(statement => statement.ValueKind == JsonValueKind.Object)
            : [];

    private static IEnumerable<Words> Wide(JsonElement statement)
    {
        if (!Has(statement, "Effect", "Allow") || HasCondition(statement)) yield break;
        var principals = Principals(statement).ToList();
        if (principals.Find(IsAnybody) is { } anybody)
        {
            yield return new($"'policy' lets {anybody} in", $"“policy”授权给 {anybody}");
        }
        else if (Texts(statement, "Action").Any(IsEverything) && principals.Find(name => !IsRoot(name)) is { } named)
        {
            yield return new($"'policy' lets {named} do everything", $"“policy”授予 {named} 全部操作");
        }
    }

    private static bool HasCondition(JsonElement statement) =>
        statement.TryGetProperty("Condition", out var condition) && condition.ValueKind == JsonValueKind.Object
        && condition.EnumerateObject().Any();

    private static IEnumerable<string> Principals(JsonElement statement)
    {
        if (!statement.TryGetProperty("Principal", out var principal)) return [];
        return principal.ValueKind == JsonValueKind.Object
            ? principal.EnumerateObject().SelectMany(kind => OneOrMany(kind.Value)).Select(Text)
            : OneOrMany(principal).Select(Text);
    }

    // acs:ram::1234567890123456:* is everybody in the account, whatever RAM says about them.
    private static bool IsAnybody(string principal) => principal == "*" || principal.EndsWith(":*", StringComparison.Ordinal)
        || principal.EndsWith("/*", StringComparison.Ordinal) || principal.Contains("::*:", StringComparison.Ordinal);

    private static bool IsRoot(string principal) => principal.EndsWith(":root", StringComparison.Ordinal);

    private static bool IsEverything(string action) => action is "*" or "kms:*";

    private static bool Has(JsonElement statement, string name, string value) =>
        statement.TryGetProperty(name, out var found) && string.Equals(Text(found), value, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Texts(JsonElement statement, string name) =>
        statement.TryGetProperty(name, out var values) ? OneOrMany(values).Select(Text) : [];

    private static IEnumerable<JsonElement> OneOrMany(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            yield return value;
            yield break;
        }

        foreach (var item in value.EnumerateArray()) yield return item;
    }

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
