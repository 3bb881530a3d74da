namespace Infra.Engine;

/// <summary>The settings that the provider of Alibaba Cloud takes.</summary>
/// <remarks>Source: https://www.pulumi.com/registry/packages/alicloud/installation-configuration/.</remarks>
internal static class ProviderSettings
{
    private const string Prefix = "alicloud:";

    private static readonly string[] Names =
    [
        "accessKey", "accountId", "accountType", "assumeRole", "assumeRoleWithOidc", "clientConnectTimeout", "clientReadTimeout",
        "configurationSource", "credentialsUri", "ecsRoleName", "endpoints", "fc", "logEndpoint", "maxRetryTimeout", "mnsEndpoint",
        "otsInstanceName", "profile", "protocol", "region", "secretKey", "secureTransport", "securityToken", "securityTransport",
        "sharedCredentialsFile", "signVersion", "skipRegionValidation", "sourceIp",
    ];

    /// <summary>The setting that was probably meant by one that the provider does not know, or null.</summary>
    /// <remarks>An unknown name that is near none is let pass: a newer provider may know it.</remarks>
    public static string? Misspelled(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var name = key[Prefix.Length..];
        return Names.Contains(name, StringComparer.Ordinal) || NearestName.Of(name, Names) is not { } nearest ? null : Prefix + nearest;
    }
}
