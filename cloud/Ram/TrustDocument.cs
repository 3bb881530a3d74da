using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Ram;

/// <summary>Who may assume a role.</summary>
internal sealed class TrustDocument
{
    private static readonly string[] PrincipalKinds = ["Service", "RAM", "Federated"];

    // A text is parsed once for as long as whoever keeps it does; every encrypted disk asks.
    private static readonly ConditionalWeakTable<string, TrustDocument> Parsed = [];

    private readonly List<TrustStatement> _statements = [];

    /// <summary>Reads a document.</summary>
    /// <exception cref="FormatException">It is no valid trust document; the message says where.</exception>
    public static TrustDocument Parse(string json) => Parsed.GetValue(json, static text =>
    {
        var document = new TrustDocument();
        foreach (var statement in PolicyJson.Statements(text)) document.Add(statement);
        return document;
    });

    /// <summary>True if the service may assume the role: an explicit denial wins.</summary>
    public bool TrustsService(string service, IConditionContext context) =>
        Trusts(context, statement => statement.Kind == "Service" && statement.Principal == service);

    /// <summary>True if a user or a session of a role may assume it, by being named or as part of its account.</summary>
    public bool TrustsCaller(Principal caller, IConditionContext context) =>
        Trusts(context, statement => statement.Kind == "RAM" && Names(statement.Principal, caller));

    private static bool Names(string principal, Principal caller)
    {
        var name = caller.Kind == PrincipalKind.AssumedRole ? Arn.Role(caller.RoleName!) : caller.Arn;
        return string.Equals(principal, Principal.Root.Arn, StringComparison.OrdinalIgnoreCase)
            || string.Equals(principal, name, StringComparison.OrdinalIgnoreCase);
    }

    private bool Trusts(IConditionContext context, Func<TrustStatement, bool> isMeant)
    {
        var trusted = false;
        foreach (var statement in _statements)
        {
            if (!isMeant(statement) || !statement.Holds(context)) continue;
            if (!statement.Allows) return false;
            trusted = true;
        }

        return trusted;
    }

    private void Add(JsonObject statement)
    {
        var actions = PolicyJson.Strings(statement, "Action");
        if (!actions.TrueForAll(action => action.StartsWith("sts:", StringComparison.Ordinal)))
            throw new FormatException("The Action of a trust policy must be sts:AssumeRole.");
        if (statement["Principal"] is not JsonObject { Count: > 0 } principals)
            throw new FormatException("The Principal element of the statement is missing.");

        var conditions = ConditionBlock.Parse(statement["Condition"]);
        foreach (var (kind, _) in principals)
        {
            if (!PrincipalKinds.Contains(kind))
                throw new FormatException($"The principal type {kind} is not supported.");
            foreach (var principal in PolicyJson.Strings(principals, kind))
                _statements.Add(new(PolicyJson.Allows(statement), kind, principal, conditions));
        }
    }
}
