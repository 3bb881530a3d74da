namespace Infra.Cloud.Ram;

/// <summary>What a service may do through a role that it assumes.</summary>
internal static class ServiceRole
{
    /// <summary>True if the role exists, trusts the service, and its policies allow every action on the
    /// resource.</summary>
    public static bool Allows(Request request, string roleName, string service, string resource,
        params ReadOnlySpan<string> actions)
    {
        if (!request.Store.Roles.TryFind(roleName, request.At, out var role)) return false;
        if (!role.TrustAt(request.At).Trusts(service)) return false;

        foreach (var action in actions)
        {
            var allowed = false;
            foreach (var (name, _) in role.PoliciesAt(request.At))
                allowed |= SystemPolicies.Find(name)!.Allows(action, resource);
            if (!allowed) return false;
        }

        return true;
    }
}
