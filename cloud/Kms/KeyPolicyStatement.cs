using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Kms;

/// <summary>A statement of a key policy: what RAM's statements say, and about whom.</summary>
internal sealed class KeyPolicyStatement(JsonNode json)
{
    private readonly Statement _statement = Statement.Parse(json.AsObject());
    private readonly List<string> _principals =
        [.. json["Principal"]!["RAM"]!.AsArray().Select(principal => principal!.GetValue<string>())];

    /// <summary>Adds what the statement says to a caller to what was decided before.</summary>
    public Decision Decide(Decision before, Principal caller, Permission permission, IConditionContext context)
    {
        if (before == Decision.ExplicitDeny || !_principals.Exists(principal => IsAbout(principal, caller))
            || !_statement.Applies(permission.Action, permission.Resource, context))
            return before;

        return _statement.Allows ? Decision.Allow : Decision.ExplicitDeny;
    }

    // Names of roles are the same in any case. The whole account is meant by a denial only.
    private bool IsAbout(string principal, Principal caller)
    {
        var account = $"acs:ram::{CloudAccount.ReservedId}:";
        if (principal == $"{account}*") return !_statement.Allows;

        var name = caller.RoleName is { } role ? $"{account}role/{role}" : caller.Arn;
        return string.Equals(principal, name, StringComparison.OrdinalIgnoreCase);
    }
}
