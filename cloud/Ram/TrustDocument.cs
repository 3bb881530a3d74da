using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Who may assume a role.</summary>
internal sealed class TrustDocument
{
    private static readonly string[] PrincipalKinds = ["Service", "RAM", "Federated"];

    private readonly List<(bool Allow, string Kind, string Principal)> _statements = [];

    /// <summary>Reads a document.</summary>
    /// <exception cref="FormatException">It is no valid trust document; the message says where.</exception>
    public static TrustDocument Parse(string json)
    {
        var document = new TrustDocument();
        foreach (var statement in PolicyJson.Statements(json)) document.Add(statement);
        return document;
    }

    /// <summary>True if the service may assume the role: an explicit denial wins.</summary>
    public bool Trusts(string service)
    {
        var trusted = false;
        foreach (var (allow, kind, principal) in _statements)
        {
            if (kind != "Service" || principal != service) continue;
            if (!allow) return false;
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

        foreach (var (kind, _) in principals)
        {
            if (!PrincipalKinds.Contains(kind))
                throw new FormatException($"The principal type {kind} is not supported.");
            foreach (var principal in PolicyJson.Strings(principals, kind))
                _statements.Add((PolicyJson.Allows(statement), kind, principal));
        }
    }
}
