using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Ram;

/// <summary>One principal of a statement of a trust document.</summary>
internal sealed record TrustStatement(bool Allows, string Kind, string Principal, List<Condition> Conditions)
{
    public bool Holds(IConditionContext context)
    {
        foreach (var condition in Conditions)
            if (!condition.Holds(context)) return false;
        return true;
    }
}
