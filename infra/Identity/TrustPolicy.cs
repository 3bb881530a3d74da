using System.Text.Json;

namespace Infra.Identity;

/// <summary>Trust documents of roles: who may assume them.</summary>
/// <remarks>Source: https://www.alibabacloud.com/help/en/ram/user-guide/trust-policy</remarks>
internal static class TrustPolicy
{
    private const string AssumeRole = "sts:AssumeRole";

    /// <summary>The document by which a role trusts one service and nobody else.</summary>
    public static string For(string service) =>
        $$$"""{"Statement":[{"Action":"{{{AssumeRole}}}","Effect":"Allow","Principal":{"Service":["{{{service}}}"]}}],"Version":"1"}""";

    /// <summary>Whether the service may assume the role. A document that cannot be read trusts nobody.</summary>
    public static bool Trusts(string? document, string service)
    {
        if (string.IsNullOrEmpty(document)) return false;
        try
        {
            using var parsed = JsonDocument.Parse(document);
            return parsed.RootElement.ValueKind is JsonValueKind.Object
                && parsed.RootElement.TryGetProperty("Statement", out var statements)
                && Decides(statements, service);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Decides(JsonElement statements, string service)
    {
        var allowed = false;
        foreach (var statement in OneOrMany(statements))
        {
            if (statement.ValueKind is not JsonValueKind.Object) continue;
            if (!Has(statement, "Action", AssumeRole) && !Has(statement, "Action", "sts:*") && !Has(statement, "Action", "*")) continue;
            if (!statement.TryGetProperty("Principal", out var principal) || principal.ValueKind is not JsonValueKind.Object) continue;
            if (!Has(principal, "Service", service)) continue;
            if (Has(statement, "Effect", "Deny")) return false;
            allowed |= Has(statement, "Effect", "Allow");
        }

        return allowed;
    }

    private static bool Has(JsonElement holder, string property, string wanted) =>
        holder.TryGetProperty(property, out var value)
        && OneOrMany(value).Any(item => item.ValueKind is JsonValueKind.String && item.ValueEquals(wanted));

    private static IEnumerable<JsonElement> OneOrMany(JsonElement element) =>
        element.ValueKind is JsonValueKind.Array ? element.EnumerateArray() : [element];
}
