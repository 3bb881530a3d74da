namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What a caller must be allowed for a request.</summary>
internal static class Permissions
{
    /// <summary>Every one of them is needed.</summary>
    public static IReadOnlyList<Permission> Of(Request request, ApiAction action) =>
        Of(request, action, CloudAccount.ReservedId, openIds: false);

    /// <summary>The same for whoever has another account and does not know the identifiers that the cloud will
    /// make.</summary>
    public static IReadOnlyList<Permission> InGeneral(Request request, ApiAction action)
    {
        var (region, asked) = (RegionOf(request, action), Asked(request, action));
        if (action.LastNeeds is { } last && last.Asked == asked && last.Region == region) return last.Permissions;

        var needs = Of(request, action, "*", openIds: true);
        if (FollowsFromRegion(action)) action.LastNeeds = new(region, asked, needs);
        return needs;
    }

    private static List<Permission> Of(Request request, ApiAction action, string account, bool openIds)
    {
        var (code, name) = (action.PermissionPrefix, action.PermissionName);
        var permissions = new List<Permission>(1);
        foreach (var template in action.Resources)
            foreach (var relative in template.Names(request, openIds))
                permissions.Add(new(template.Action is null ? name : $"{code}:{template.Action}",
                    FullName(request, action, code, account, relative)));

        if (permissions.Count == 0) permissions.Add(new(name, "*"));
        return permissions;
    }

    private static string FullName(Request request, ApiAction action, string code, string account, string relative)
    {
        var region = RegionOf(request, action);
        if (relative.StartsWith("acs:vpc:", StringComparison.Ordinal))
            return $"acs:vpc:{region}:{account}:{relative["acs:vpc:".Length..]}";
        if (relative.StartsWith("acs:", StringComparison.Ordinal))
            return account == "*" ? relative.Replace(CloudAccount.ReservedId, account, StringComparison.Ordinal) : relative;

        // Policies of the system belong to nobody's account.
        if (code == "ram" && relative.StartsWith("policy/", StringComparison.Ordinal)
            && request.Optional("PolicyType") == "System")
            account = "system";
        return $"acs:{code}:{region}:{account}:{relative}";
    }

    private static string RegionOf(Request request, ApiAction action) =>
        action.IsGlobal ? "" : request.Optional("RegionId") ?? request.Region;

    private static int Asked(Request request, ApiAction action)
    {
        var asked = 0;
        for (var i = 0; i < action.Resources.Count; i++)
            if (action.Resources[i].IsAsked(request)) asked |= 1 << i;
        return asked;
    }

    // Names in RAM also follow from the type of a policy.
    private static bool FollowsFromRegion(ApiAction action) =>
        action.PermissionPrefix != "ram" && action.Resources.All(template => template.IsGeneral);
}
