namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What a caller must be allowed for a request.</summary>
internal static class Permissions
{
    /// <summary>Every one of them is needed.</summary>
    public static IEnumerable<Permission> Of(Request request, ApiAction action) =>
        Of(request, action, CloudAccount.ReservedId, openIds: false);

    /// <summary>The same for whoever has another account and does not know the identifiers that the cloud will
    /// make.</summary>
    public static IEnumerable<Permission> InGeneral(Request request, ApiAction action) =>
        Of(request, action, "*", openIds: true);

    private static IEnumerable<Permission> Of(Request request, ApiAction action, string account, bool openIds)
    {
        var (code, name) = (action.PermissionPrefix, action.PermissionName);
        var any = false;
        foreach (var template in PermissionTable.Of(action))
            foreach (var relative in template.Names(request, openIds))
            {
                any = true;
                yield return new(template.Action is null ? name : $"{code}:{template.Action}",
                        FullName(request, action, code, account, relative));
            }

        if (!any) yield return new(name, "*");
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
