namespace Infra.Engine;

/// <summary>Who is calling.</summary>
internal static class AccountFunctions
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>alicloud_account: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/account.</summary>
    public static Properties GetAccount(ProviderCalls calls, Properties arguments)
    {
        var identity = calls.Call("Sts", "GetCallerIdentity", Timeout, []);
        return new Properties(StringComparer.Ordinal) { ["id"] = identity.Text("AccountId") };
    }

    /// <summary>alicloud_caller_identity:
    /// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/caller_identity.</summary>
    public static Properties GetCallerIdentity(ProviderCalls calls, Properties arguments)
    {
        var identity = calls.Call("Sts", "GetCallerIdentity", Timeout, []);
        return new Properties(StringComparer.Ordinal)
        {
            ["id"] = identity.Text("AccountId"),
            ["accountId"] = identity.Text("AccountId"),
            ["arn"] = identity.Text("Arn"),
            ["identityType"] = identity.Text("IdentityType"),
        };
    }
}
