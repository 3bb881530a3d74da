using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Ram;

/// <summary>What a service may do through a role that it assumes.</summary>
internal static class ServiceRole
{
    /// <summary>True if the role exists, trusts the service, and its policies allow every action on the
    /// resource.</summary>
    public static bool Allows(Request request, string roleName, string service, ServiceContext context,
        params ReadOnlySpan<string> actions)
    {
        if (!request.Store.Roles.TryFind(roleName, request.At, out var role)) return false;

        if (!role.TrustAt(request.At).TrustsService(service, context)) return false;

        foreach (var action in actions)
        {
            var decision = Grants.Of(request.Store, role.Policies, new(action, context.Resource), context, request.At);
            if (decision != Decision.Allow) return false;
        }

        return true;
    }
}
