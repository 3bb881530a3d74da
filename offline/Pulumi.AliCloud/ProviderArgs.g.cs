// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>Arguments of <see cref="Provider"/>.</summary>
public sealed class ProviderArgs : global::Pulumi.ResourceArgs
{
    [Input("accessKey")]
    public Input<string>? AccessKey { get; set; }

    [Input("accountId")]
    public Input<string>? AccountId { get; set; }

    [Input("accountType")]
    public Input<string>? AccountType { get; set; }

    [Input("assumeRole", json: true)]
    public Input<global::Pulumi.AliCloud.Inputs.ProviderAssumeRoleArgs>? AssumeRole { get; set; }

    [Input("assumeRoleWithOidc", json: true)]
    public Input<global::Pulumi.AliCloud.Inputs.ProviderAssumeRoleWithOidcArgs>? AssumeRoleWithOidc { get; set; }

    [Input("clientConnectTimeout", json: true)]
    public Input<int>? ClientConnectTimeout { get; set; }

    [Input("clientReadTimeout", json: true)]
    public Input<int>? ClientReadTimeout { get; set; }

    [Input("configurationSource")]
    public Input<string>? ConfigurationSource { get; set; }

    [Input("credentialsUri")]
    public Input<string>? CredentialsUri { get; set; }

    [Input("ecsRoleName")]
    public Input<string>? EcsRoleName { get; set; }

    [Input("endpoints", json: true)]
    private InputList<global::Pulumi.AliCloud.Inputs.ProviderEndpointArgs>? _endpoints;

    public InputList<global::Pulumi.AliCloud.Inputs.ProviderEndpointArgs> Endpoints
    {
        get => _endpoints ?? (_endpoints = new InputList<global::Pulumi.AliCloud.Inputs.ProviderEndpointArgs>());
        set => _endpoints = value;
    }

    [Input("fc")]
    public Input<string>? Fc { get; set; }

    [Input("logEndpoint")]
    public Input<string>? LogEndpoint { get; set; }

    [Input("maxRetryTimeout", json: true)]
    public Input<int>? MaxRetryTimeout { get; set; }

    [Input("mnsEndpoint")]
    public Input<string>? MnsEndpoint { get; set; }

    [Input("otsInstanceName")]
    public Input<string>? OtsInstanceName { get; set; }

    [Input("profile")]
    public Input<string>? Profile { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("secretKey")]
    public Input<string>? SecretKey { get; set; }

    [Input("secureTransport")]
    public Input<string>? SecureTransport { get; set; }

    [Input("securityToken")]
    public Input<string>? SecurityToken { get; set; }

    [Input("securityTransport")]
    public Input<string>? SecurityTransport { get; set; }

    [Input("sharedCredentialsFile")]
    public Input<string>? SharedCredentialsFile { get; set; }

    [Input("signVersion", json: true)]
    public Input<global::Pulumi.AliCloud.Inputs.ProviderSignVersionArgs>? SignVersion { get; set; }

    [Input("skipRegionValidation", json: true)]
    public Input<bool>? SkipRegionValidation { get; set; }

    [Input("sourceIp")]
    public Input<string>? SourceIp { get; set; }

    public ProviderArgs()
    {
        EcsRoleName = Utilities.GetEnv("ALICLOUD_ECS_ROLE_NAME")!;
        Profile = Utilities.GetEnv("ALICLOUD_PROFILE")!;
        Region = Utilities.GetEnv("ALICLOUD_REGION")!;
    }

    public static new ProviderArgs Empty => new ProviderArgs();
}
