using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Kms;

/// <summary>The rules for policies of keys in a KMS instance.</summary>
/// <remarks>Source: CreateKey and SetKeyPolicy references (2024-07 and 2026-08): version 1; statements with an Effect, RAM
/// principals, actions, the resource "*" and perhaps a Sid and conditions; at most 32,768 bytes.</remarks>
internal static class KeyPolicies
{
    public const string Name = "default";
    private const int MaxBytes = 32768;
    private const int MaxSid = 128;

    // A text is parsed once for as long as the key keeps it.
    private static readonly ConditionalWeakTable<string, List<KeyPolicyStatement>> Parsed = [];

    private static readonly string[] Members = ["Sid", "Effect", "Principal", "Action", "Resource", "Condition"];

    /// <summary>The policy of a key whose user set none: the account decides by its RAM policies.</summary>
    public static string Default { get; } = new JsonObject
    {
        ["Version"] = "1",
        ["Statement"] = new JsonArray(new JsonObject
        {
            ["Sid"] = "kms default key policy",
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["RAM"] = new JsonArray($"acs:ram::{CloudAccount.ReservedId}:*") },
            ["Action"] = new JsonArray("kms:*"),
            ["Resource"] = new JsonArray("*"),
        }),
    }.ToJsonString();

    /// <summary>Reads the Policy parameter, or refuses what is none.</summary>
    public static string Read(Request request)
    {
        var text = request.Required("Policy");
        return Encoding.UTF8.GetByteCount(text) <= MaxBytes && IsPolicy(text) ? text : throw request.Invalid("Policy");
    }

    /// <summary>Adds what the policy of the key says to what the caller's own policies say.</summary>
    /// <remarks>Source: "Overview of key policies", 2026-03-31: within the account one of the two must allow and neither
    /// may deny. Ours: a statement for the whole account, as in the default policy, leaves it to RAM and allows nobody by
    /// itself.</remarks>
    public static Decision Decide(
        Request request, Permission permission, IConditionContext context, Decision byIdentity)
    {
        var keyId = permission.Resource[(permission.Resource.LastIndexOf('/') + 1)..];
        if (request.Find(request.Store.Keys, keyId) is not { InstanceId: not null } key
            || key.Policy?.At(request.At) is not { } policy)
            return byIdentity;

        foreach (var statement in Parsed.GetValue(policy, Parse))
            byIdentity = statement.Decide(byIdentity, request.Caller, permission, context);
        return byIdentity;
    }

    private static List<KeyPolicyStatement> Parse(string policy) =>
        [.. JsonNode.Parse(policy)!["Statement"]!.AsArray().Select(statement => new KeyPolicyStatement(statement!))];

    private static bool IsPolicy(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var policy = json.RootElement;
            return policy.GetProperty("Version").GetString() == "1"
                && policy.GetProperty("Statement") is { ValueKind: JsonValueKind.Array } statements
                && statements.GetArrayLength() > 0
                && statements.EnumerateArray().All(IsStatement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static bool IsStatement(JsonElement statement) =>
        statement.EnumerateObject().All(member => Members.Contains(member.Name))
        && (!statement.TryGetProperty("Sid", out var sid) || sid.GetString() is { Length: <= MaxSid })
        && statement.GetProperty("Effect").GetString() is "Allow" or "Deny"
        && Texts(statement.GetProperty("Principal").GetProperty("RAM")).All(IsPrincipal)
        && Texts(statement.GetProperty("Action")).All(action => action.StartsWith("kms:", StringComparison.Ordinal))
        && Texts(statement.GetProperty("Resource")).All(resource => resource == "*")
        && HasKnownConditions(statement);

    private static bool HasKnownConditions(JsonElement statement)
    {
        if (!statement.TryGetProperty("Condition", out var condition)) return true;

        try
        {
            ConditionBlock.Parse(JsonNode.Parse(condition.GetRawText()));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsPrincipal(string principal) =>
        principal.Split(':') is ["acs", "ram", "", { Length: 16 } account, { Length: > 0 }]
        && account.All(char.IsAsciiDigit);

    // A list that is empty is no list: the statement would be about nothing.
    private static List<string> Texts(JsonElement list)
    {
        List<string> texts = [.. list.EnumerateArray().Select(item => item.GetString() ?? "")];
        return texts.Count > 0 ? texts : throw new JsonException("An empty list.");
    }
}
