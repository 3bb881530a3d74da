// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>The resource <c>pulumi:providers:alicloud</c>.</summary>
[AliCloudResourceType("pulumi:providers:alicloud")]
public partial class Provider : global::Pulumi.ProviderResource
{
    [Output("accessKey")]
    public Output<string?> AccessKey { get; private set; } = null!;

    [Output("accountId")]
    public Output<string?> AccountId { get; private set; } = null!;

    [Output("accountType")]
    public Output<string?> AccountType { get; private set; } = null!;

    [Output("configurationSource")]
    public Output<string?> ConfigurationSource { get; private set; } = null!;

    [Output("credentialsUri")]
    public Output<string?> CredentialsUri { get; private set; } = null!;

    [Output("ecsRoleName")]
    public Output<string?> EcsRoleName { get; private set; } = null!;

    [Output("fc")]
    public Output<string?> Fc { get; private set; } = null!;

    [Output("logEndpoint")]
    public Output<string?> LogEndpoint { get; private set; } = null!;

    [Output("mnsEndpoint")]
    public Output<string?> MnsEndpoint { get; private set; } = null!;

    [Output("otsInstanceName")]
    public Output<string?> OtsInstanceName { get; private set; } = null!;

    [Output("profile")]
    public Output<string?> Profile { get; private set; } = null!;

    [Output("protocol")]
    public Output<string?> Protocol { get; private set; } = null!;

    [Output("region")]
    public Output<string?> Region { get; private set; } = null!;

    [Output("secretKey")]
    public Output<string?> SecretKey { get; private set; } = null!;

    [Output("secureTransport")]
    public Output<string?> SecureTransport { get; private set; } = null!;

    [Output("securityToken")]
    public Output<string?> SecurityToken { get; private set; } = null!;

    [Output("securityTransport")]
    public Output<string?> SecurityTransport { get; private set; } = null!;

    [Output("sharedCredentialsFile")]
    public Output<string?> SharedCredentialsFile { get; private set; } = null!;

    [Output("sourceIp")]
    public Output<string?> SourceIp { get; private set; } = null!;

    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud", name, args ?? new ProviderArgs(),
            Utilities.Merge(options, ""))
    {
    }
}
