namespace Infra.Cloud;

/// <summary>Alibaba Cloud resource names of the embedded account.</summary>
internal static class Arn
{
    public static string Key(string region, string keyId) => $"acs:kms:{region}:{CloudAccount.ReservedId}:key/{keyId}";

    /// <summary>The name of an alias; it begins with "alias/" itself.</summary>
    public static string Alias(string region, string aliasName) =>
        $"acs:kms:{region}:{CloudAccount.ReservedId}:{aliasName}";

    public static string Role(string roleName) =>
        $"acs:ram::{CloudAccount.ReservedId}:role/{roleName.ToLowerInvariant()}";

    public static string User(string userName) => $"acs:ram::{CloudAccount.ReservedId}:user/{userName}";

    public static string Session(string roleName, string sessionName) =>
        $"acs:ram::{CloudAccount.ReservedId}:assumed-role/{roleName.ToLowerInvariant()}/{sessionName}";
}
