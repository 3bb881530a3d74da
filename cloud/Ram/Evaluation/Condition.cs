namespace Infra.Cloud.Ram.Evaluation;

/// <summary>One line of a Condition element: an operator, a key and the values to compare with.</summary>
/// <remarks>
/// Several values are alternatives; with an operator that says "not" none of them may match. A request that lacks the key
/// meets a condition only if the operator says "not". Where a request has several values (one for each disk of an
/// instance), one that matches is enough. The documentation does not tell the last two; they are chosen so that a denial
/// of what is not encrypted cannot be evaded.
/// </remarks>
internal sealed record Condition(ConditionOperator Operator, string Key, List<string> Values)
{
    public bool Holds(IConditionContext context)
    {
        foreach (var value in context.Values(Key))
            foreach (var wanted in Values)
                if (Operator.Matches(value, wanted)) return !Operator.Negated;
        return Operator.Negated;
    }
}
