using System.Text.Json;
using Infra.Validation;

namespace Infra.Identity;

/// <summary>Trust documents of roles: who may assume them.</summary>
/// <remarks>Source: https://www.alibabacloud.com/help/en/ram/user-guide/trust-policy</remarks>
internal static class TrustPolicy
{
    private const string AssumeRole = "sts:AssumeRole";

    private static readonly string[] s_actions = [AssumeRole, "sts:*", "*"];

    /// <summary>The document by which a role trusts one service and nobody else.</summary>
    public static string For(string service) => JsonSerializer.Serialize(new
    {
        Statement = new[]
        {
            new { Action = AssumeRole, Effect = "Allow", Principal = new { Service = new[] { service } } },
        },
        Version = "1",
    });

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
        foreach (var statement in JsonText.OneOrMany(statements))
        {
            if (statement.ValueKind is not JsonValueKind.Object) continue;
            if (!Array.Exists(s_actions, action => JsonText.Has(statement, "Action", action))) continue;
            if (!statement.TryGetProperty("Principal", out var principal)) continue;
            if (principal.ValueKind is not JsonValueKind.Object) continue;
            if (!JsonText.Has(principal, "Service", service)) continue;
            if (JsonText.Has(statement, "Effect", "Deny")) return false;
            allowed |= JsonText.Has(statement, "Effect", "Allow");
        }

        return allowed;
    }
}
