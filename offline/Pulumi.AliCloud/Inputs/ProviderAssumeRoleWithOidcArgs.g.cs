// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Inputs;

/// <summary>The object <c>ProviderAssumeRoleWithOidc</c>.</summary>
public sealed class ProviderAssumeRoleWithOidcArgs : global::Pulumi.ResourceArgs
{
    [Input("oidcProviderArn", required: true)]
    public Input<string> OidcProviderArn { get; set; } = null!;

    [Input("oidcToken")]
    public Input<string>? OidcToken { get; set; }

    [Input("oidcTokenFile")]
    public Input<string>? OidcTokenFile { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("roleSessionName")]
    public Input<string>? RoleSessionName { get; set; }

    [Input("sessionExpiration")]
    public Input<int>? SessionExpiration { get; set; }

    public ProviderAssumeRoleWithOidcArgs()
    {
    }

    public static new ProviderAssumeRoleWithOidcArgs Empty => new ProviderAssumeRoleWithOidcArgs();
}
