using Infra.Cloud.Ram.Policies;
using Infra.Cloud.Ram.Users;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What the policies of a principal say.</summary>
internal static class Grants
{
    /// <summary>Decides by the policies of a user and its groups, or of a session's role and the policy of the session
    /// itself, which can only take permissions away.</summary>
    public static Decision Decide(
        Store store, Principal caller, Permission permission, IConditionContext context, DateTimeOffset time)
    {
        switch (caller.Kind)
        {
            case PrincipalKind.Root:
                return Decision.Allow;
            case PrincipalKind.RamUser when store.Users.TryFind(caller.Id, time, out var user):
                return OfUser(store, user, permission, context, time);
            case PrincipalKind.AssumedRole
                when store.Roles.TryFind(caller.RoleName!, time, out var role) && role.RoleId == caller.RoleId:
                return OfSession(store, role, caller.SessionPolicy, permission, context, time);
            default:
                return Decision.ImplicitDeny;
        }
    }

    /// <summary>Decides by what is attached to one identity alone.</summary>
    public static Decision Of(Store store, AttachmentSet? attached, Permission permission, IConditionContext context,
        DateTimeOffset time, Decision before = Decision.ImplicitDeny)
    {
        foreach (var (key, since) in attached ?? [])
        {
            if (since.At(time) is null || PolicyName.Parse(key).Document(store, time) is not { } policy) continue;
            before = policy.Decide(before, permission.Action, permission.Resource, context);
        }

        return before;
    }

    private static Decision OfUser(
        Store store, User user, Permission permission, IConditionContext context, DateTimeOffset time)
    {
        var decision = Of(store, user.Policies, permission, context, time);
        foreach (var (id, _) in user.Groups?.At(time) ?? [])
            if (store.Groups.TryFind(id, time, out var group))
                decision = Of(store, group.Policies, permission, context, time, decision);
        return decision;
    }

    private static Decision OfSession(Store store, Role role, string? policy, Permission permission,
        IConditionContext context, DateTimeOffset time)
    {
        var decision = Of(store, role.Policies, permission, context, time);
        if (policy is null || decision != Decision.Allow) return decision;
        return PolicyDocument.Parse(policy)
            .Decide(Decision.ImplicitDeny, permission.Action, permission.Resource, context);
    }
}
