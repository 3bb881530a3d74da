using System.Runtime.CompilerServices;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>A policy document, parsed once.</summary>
internal sealed class PolicyDocument
{
    // A text is parsed once for as long as whoever keeps it does.
    private static readonly ConditionalWeakTable<string, PolicyDocument> Parsed = [];

    private readonly List<Statement> _statements;

    private PolicyDocument(List<Statement> statements) => _statements = statements;

    /// <exception cref="FormatException">The document breaks the grammar; the message says where.</exception>
    public static PolicyDocument Parse(string json) =>
        Parsed.GetValue(json, static text => new([.. PolicyJson.Statements(text).Select(Statement.Parse)]));

    /// <summary>Asks the policy: a denial outweighs what was decided before, and it outweighs nothing else.</summary>
    public Decision Decide(Decision before, string action, string resource, IConditionContext context)
    {
        if (before == Decision.ExplicitDeny) return before;
        foreach (var statement in _statements)
        {
            if (statement.Allows && before == Decision.Allow) continue;
            if (!statement.Applies(action, resource, context)) continue;
            if (!statement.Allows) return Decision.ExplicitDeny;
            before = Decision.Allow;
        }

        return before;
    }
}
