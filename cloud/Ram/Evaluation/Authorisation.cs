namespace Infra.Cloud.Ram.Evaluation;

/// <summary>Decides whether the caller of a request may make it, before the action's own checks.</summary>
internal static class Authorisation
{
    /// <summary>Refuses what the caller may not do. The account itself may do everything.</summary>
    /// <exception cref="CloudException">The caller has no permission.</exception>
    public static void Check(Request request, ApiAction action)
    {
        if (request.Caller.Kind == PrincipalKind.Root) return;
        if (action.NeedsNoPermission) return;
        throw request.Refuse(action.Forbidden);
    }
}
