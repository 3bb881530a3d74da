using Infra.Cloud.Ram.Evaluation;
using Infra.Cloud.State;

namespace Infra.Cloud.ResourceManager;

/// <summary>What control policies say to a call: they take permissions away and give none.</summary>
internal static class ControlPolicies
{
    /// <summary>Whether a control policy denies. They bind RAM users and sessions of roles, not the account itself; that
    /// they leave service-linked roles alone is not modelled, since none calls here.</summary>
    public static bool Deny(Store store, Permission permission, IConditionContext context, DateTimeOffset time)
    {
        foreach (var policy in store.ControlPolicies.All)
        {
            if (!policy.ExistsAt(time) || policy.Targets.At(time).Length == 0) continue;
            var decision = PolicyDocument.Parse(policy.Document.At(time))
                .Decide(Decision.ImplicitDeny, permission.Action, permission.Resource, context);
            if (decision == Decision.ExplicitDeny) return true;
        }

        return false;
    }
}
