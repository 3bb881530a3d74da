using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>A statement of a policy, parsed.</summary>
internal sealed class Statement
{
    private readonly PatternList _actions;
    private readonly PatternList _resources;
    private readonly List<Condition> _conditions;

    private Statement(bool allows, PatternList actions, PatternList resources, List<Condition> conditions)
    {
        Allows = allows;
        _actions = actions;
        _resources = resources;
        _conditions = conditions;
    }

    /// <summary>True for Allow, false for Deny.</summary>
    public bool Allows { get; }

    /// <exception cref="FormatException">The statement breaks the grammar.</exception>
    public static Statement Parse(JsonObject json)
    {
        var actions = Patterns(json, "Action");
        foreach (var action in actions.Patterns)
            if (action != "*" && !action.Contains(':'))
                throw new FormatException($"The action {action} must have the form service:action.");

        var resources = Patterns(json, "Resource");
        foreach (var resource in resources.Patterns)
            if (resource != "*" && !resource.StartsWith("acs:", StringComparison.Ordinal))
                throw new FormatException($"The resource {resource} must be * or begin with acs:.");

        return new(PolicyJson.Allows(json), actions, resources, ConditionBlock.Parse(json["Condition"]));
    }

    /// <summary>True if the statement is about the action on the resource in these circumstances.</summary>
    public bool Applies(string action, string resource, IConditionContext context)
    {
        if (!_actions.Matches(action, ignoreCase: true)) return false;

        // The names of RAM's own resources are the same in any case.
        var ignoreCase = resource.StartsWith("acs:ram:", StringComparison.Ordinal);
        if (!_resources.Matches(resource, ignoreCase)) return false;

        foreach (var condition in _conditions)
            if (!condition.Holds(context)) return false;
        return true;
    }

    private static PatternList Patterns(JsonObject json, string element)
    {
        var negated = "Not" + element;
        if (json.ContainsKey(element) == json.ContainsKey(negated))
            throw new FormatException($"A statement must have either {element} or {negated}.");
        return json.ContainsKey(element)
            ? new(PolicyJson.Strings(json, element), Negated: false)
            : new(PolicyJson.Strings(json, negated), Negated: true);
    }
}
