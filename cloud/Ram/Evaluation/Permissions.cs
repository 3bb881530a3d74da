namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What a caller must be allowed for a request.</summary>
internal static class Permissions
{
    /// <summary>Every one of them is needed.</summary>
    public static IReadOnlyList<Permission> Of(Request request, ApiAction action) =>
        Of(request, action, CloudAccount.ReservedId, openIds: false);

    /// <summary>The same for whoever has another account and does not know the identifiers that the cloud will
    /// make.</summary>
    public static IReadOnlyList<Permission> InGeneral(Request request, ApiAction action) =>
        Of(request, action, "*", openIds: true);

    private static List<Permission> Of(Request request, ApiAction action, string account, bool openIds)
    {
        var (code, name) = (action.PermissionPrefix, action.PermissionName);
        var permissions = new List<Permission>(1);
        foreach (var template in PermissionTable.Of(action))
            foreach (var relative in template.Names(request, openIds))
                permissions.Add(new(template.Action is null ? name : $"{code}:{template.Action}",
                    FullName(request, action, code, account, relative)));

        if (permissions.Count == 0) permissions.Add(new(name, "*"));
        return permissions;
    }

    /// <summary>The names of what a request is about, without region and account.</summary>
    public static IEnumerable<string> RelativeNames(Request request, ApiAction action)
    {
        foreach (var template in PermissionTable.Of(action))
            foreach (var relative in template.Names(request, openIds: false)) yield return relative;
    }

    private static string FullName(Request request, ApiAction action, string code, string account, string relative)
    {
        var region = action.IsGlobal ? "" : request.Optional("RegionId") ?? request.Region;
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
}
