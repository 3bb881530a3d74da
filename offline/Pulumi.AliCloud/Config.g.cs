// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>The configuration of the package, as <c>alicloud:</c> keys.</summary>
public static class Config
{
    private static readonly global::Pulumi.Config Values = new("alicloud");

    private static readonly ConfigValue<string?> _accessKey =
        new(() => Values.Get("accessKey"));

    public static string? AccessKey
    {
        get => _accessKey.Get();
        set => _accessKey.Set(value);
    }

    private static readonly ConfigValue<string?> _accountId =
        new(() => Values.Get("accountId"));

    public static string? AccountId
    {
        get => _accountId.Get();
        set => _accountId.Set(value);
    }

    private static readonly ConfigValue<string?> _accountType =
        new(() => Values.Get("accountType"));

    public static string? AccountType
    {
        get => _accountType.Get();
        set => _accountType.Set(value);
    }

    private static readonly ConfigValue<int?> _clientConnectTimeout =
        new(() => Values.GetInt32("clientConnectTimeout"));

    public static int? ClientConnectTimeout
    {
        get => _clientConnectTimeout.Get();
        set => _clientConnectTimeout.Set(value);
    }

    private static readonly ConfigValue<int?> _clientReadTimeout =
        new(() => Values.GetInt32("clientReadTimeout"));

    public static int? ClientReadTimeout
    {
        get => _clientReadTimeout.Get();
        set => _clientReadTimeout.Set(value);
    }

    private static readonly ConfigValue<string?> _configurationSource =
        new(() => Values.Get("configurationSource"));

    public static string? ConfigurationSource
    {
        get => _configurationSource.Get();
        set => _configurationSource.Set(value);
    }

    private static readonly ConfigValue<string?> _credentialsUri =
        new(() => Values.Get("credentialsUri"));

    public static string? CredentialsUri
    {
        get => _credentialsUri.Get();
        set => _credentialsUri.Set(value);
    }

    private static readonly ConfigValue<string?> _ecsRoleName =
        new(() => Values.Get("ecsRoleName") ?? Utilities.GetEnv("ALICLOUD_ECS_ROLE_NAME"));

    public static string? EcsRoleName
    {
        get => _ecsRoleName.Get();
        set => _ecsRoleName.Set(value);
    }

    private static readonly ConfigValue<string?> _fc =
        new(() => Values.Get("fc"));

    public static string? Fc
    {
        get => _fc.Get();
        set => _fc.Set(value);
    }

    private static readonly ConfigValue<string?> _logEndpoint =
        new(() => Values.Get("logEndpoint"));

    public static string? LogEndpoint
    {
        get => _logEndpoint.Get();
        set => _logEndpoint.Set(value);
    }

    private static readonly ConfigValue<int?> _maxRetryTimeout =
        new(() => Values.GetInt32("maxRetryTimeout"));

    public static int? MaxRetryTimeout
    {
        get => _maxRetryTimeout.Get();
        set => _maxRetryTimeout.Set(value);
    }

    private static readonly ConfigValue<string?> _mnsEndpoint =
        new(() => Values.Get("mnsEndpoint"));

    public static string? MnsEndpoint
    {
        get => _mnsEndpoint.Get();
        set => _mnsEndpoint.Set(value);
    }

    private static readonly ConfigValue<string?> _otsInstanceName =
        new(() => Values.Get("otsInstanceName"));

    public static string? OtsInstanceName
    {
        get => _otsInstanceName.Get();
        set => _otsInstanceName.Set(value);
    }

    private static readonly ConfigValue<string?> _profile =
        new(() => Values.Get("profile") ?? Utilities.GetEnv("ALICLOUD_PROFILE"));

    public static string? Profile
    {
        get => _profile.Get();
        set => _profile.Set(value);
    }

    private static readonly ConfigValue<string?> _protocol =
        new(() => Values.Get("protocol"));

    public static string? Protocol
    {
        get => _protocol.Get();
        set => _protocol.Set(value);
    }

    private static readonly ConfigValue<string?> _region =
        new(() => Values.Get("region") ?? Utilities.GetEnv("ALICLOUD_REGION"));

    public static string? Region
    {
        get => _region.Get();
        set => _region.Set(value);
    }

    private static readonly ConfigValue<string?> _secretKey =
        new(() => Values.Get("secretKey"));

    public static string? SecretKey
    {
        get => _secretKey.Get();
        set => _secretKey.Set(value);
    }

    private static readonly ConfigValue<string?> _secureTransport =
        new(() => Values.Get("secureTransport"));

    public static string? SecureTransport
    {
        get => _secureTransport.Get();
        set => _secureTransport.Set(value);
    }

    private static readonly ConfigValue<string?> _securityToken =
        new(() => Values.Get("securityToken"));

    public static string? SecurityToken
    {
        get => _securityToken.Get();
        set => _securityToken.Set(value);
    }

    private static readonly ConfigValue<string?> _securityTransport =
        new(() => Values.Get("securityTransport"));

    public static string? SecurityTransport
    {
        get => _securityTransport.Get();
        set => _securityTransport.Set(value);
    }

    private static readonly ConfigValue<string?> _sharedCredentialsFile =
        new(() => Values.Get("sharedCredentialsFile"));

    public static string? SharedCredentialsFile
    {
        get => _sharedCredentialsFile.Get();
        set => _sharedCredentialsFile.Set(value);
    }

    private static readonly ConfigValue<bool?> _skipRegionValidation =
        new(() => Values.GetBoolean("skipRegionValidation"));

    public static bool? SkipRegionValidation
    {
        get => _skipRegionValidation.Get();
        set => _skipRegionValidation.Set(value);
    }

    private static readonly ConfigValue<string?> _sourceIp =
        new(() => Values.Get("sourceIp"));

    public static string? SourceIp
    {
        get => _sourceIp.Get();
        set => _sourceIp.Set(value);
    }
}
