using System.Text.Json;
using System.Text.RegularExpressions;
using Infra.Identity;
using Infra.Validation;

namespace Infra.Keys;

/// <summary>Key policies: made from personas, and read to see that somebody can still change them.</summary>
/// <remarks>Source:
/// https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/overview-of-key-policies
/// </remarks>
internal static class KeyPolicyDocument
{
    /// <summary>The action without which nobody can mend a key policy.</summary>
    private const string Change = "kms:SetKeyPolicy";

    /// <summary>The policy by which administrators manage the key and users use it, and nobody else does either by
    /// this policy.</summary>
    public static string For(IReadOnlyCollection<string> administrators, IReadOnlyCollection<string> users)
    {
        List<object> statements = [Statement("administrators", administrators, Actions.KeyPolicyAdministrator)];
        if (users.Count > 0) statements.Add(Statement("users", users, Actions.KeyPolicyUser));
        return JsonSerializer.Serialize(new { Version = "1", Statement = statements });
    }

    /// <summary>A policy that leaves somebody who may change it.</summary>
    /// <remarks>A statement with a condition does not count as leave: it may never hold. Nor does one with a
    /// condition count as refusal.</remarks>
    public static Breach? NotLockedOut(string policy)
    {
        try
        {
            using var document = JsonDocument.Parse(policy);
            return document.RootElement.ValueKind is not JsonValueKind.Object || Leaves(document.RootElement)
                ? null
                : new("leave somebody who may change it",
                    $"allow {Change} (or kms:*) to a role or user without a condition and without denying it, or give "
                    + "'administratorArns' instead of a policy",
                    Got: "one that locks everyone out");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object Statement(
        string sid, IReadOnlyCollection<string> principals, IReadOnlyList<string> actions) => new
        {
            Sid = sid,
            Effect = "Allow",
            Principal = new { RAM = principals },
            Action = actions,
            Resource = new[] { "*" },
        };

    private static bool Leaves(JsonElement policy)
    {
        if (!policy.TryGetProperty("Statement", out var statements)) return false;
        var deciding = JsonText.OneOrMany(statements).Where(Decides).ToList();
        var denied = Principals(deciding, "Deny");
        return Principals(deciding, "Allow").Exists(
            allowed => !denied.Exists(refused => Matches(refused, allowed)));
    }

    private static List<string> Principals(List<JsonElement> statements, string effect) =>
    [
        .. statements.Where(statement => JsonText.Has(statement, "Effect", effect))
            .SelectMany(statement => statement.TryGetProperty("Principal", out var principal)
                && principal.ValueKind is JsonValueKind.Object
                && principal.TryGetProperty("RAM", out var ram)
                    ? JsonText.Texts(ram)
                    : []),
    ];

    private static bool Decides(JsonElement statement) => statement.ValueKind is JsonValueKind.Object
        && !statement.TryGetProperty("Condition", out _)
        && statement.TryGetProperty("Action", out var actions)
        && JsonText.Texts(actions).Any(action => Matches(action, Change));

    private static bool Matches(string pattern, string value) => Regex.IsMatch(
        value,
        $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));
}
