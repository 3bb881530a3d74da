using Infra.Cloud.ResourceManager;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>Decides whether the caller of a request may make it, before the action's own checks.</summary>
internal static class Authorisation
{
    /// <summary>Refuses what the caller may not do. The account itself may do everything.</summary>
    /// <exception cref="CloudException">The caller has no permission.</exception>
    public static void Check(Request request, ApiAction action)
    {
        if (request.Caller.Kind == PrincipalKind.Root || action.NeedsNoPermission) return;

        var context = new CallContext(request, action);
        foreach (var permission in action.Permissions(request))
        {
            var decision = ControlPolicies.Deny(request.Store, permission, context, request.At)
                ? Decision.ExplicitDeny
                : action.Decide(request, permission, context,
                    Grants.Decide(request.Store, request.Caller, permission, context, request.At));
            if (decision != Decision.Allow) throw request.Forbid(permission.Action, decision);
        }
    }
}
