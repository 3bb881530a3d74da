using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.OpenApi.Calls;

namespace Infra.OpenApi.Credentials;

/// <summary>A session of a role for whoever holds a token of an OIDC provider: a pod of ACK with RRSA.</summary>
/// <param name="surroundings">The network, the clock and the environment.</param>
/// <param name="role">The role; null for the one of ALIBABA_CLOUD_ROLE_ARN.</param>
/// <param name="providerArn">The OIDC provider; null for ALIBABA_CLOUD_OIDC_PROVIDER_ARN.</param>
/// <param name="tokenFile">The file with the token, read anew for every session; null for
/// ALIBABA_CLOUD_OIDC_TOKEN_FILE.</param>
/// <remarks>Source: https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithOIDC. The call is not signed: the
/// token is what proves who asks.</remarks>
public sealed class OidcRoleSource(
    Surroundings surroundings, RoleToAssume? role = null, string? providerArn = null, string? tokenFile = null) : ICredentialSource
{
    /// <inheritdoc/>
    public string Name => "the role of ALIBABA_CLOUD_ROLE_ARN by the OIDC token of ALIBABA_CLOUD_OIDC_TOKEN_FILE (RRSA)";

    /// <inheritdoc/>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        var arn = role?.Arn ?? surroundings.Set("ALIBABA_CLOUD_ROLE_ARN");
        var provider = providerArn ?? surroundings.Set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN");
        var file = tokenFile ?? surroundings.Set("ALIBABA_CLOUD_OIDC_TOKEN_FILE");
        if (arn is null || provider is null || file is null) return null;

        var assumed = (role ?? new RoleToAssume(arn)
        {
            SessionName = surroundings.Set("ALIBABA_CLOUD_ROLE_SESSION_NAME") ?? "atrest",
        }).Checked();
        var parameters = assumed.Parameters();
        parameters["Action"] = "AssumeRoleWithOIDC";
        parameters["Version"] = "2015-04-01";
        parameters["Format"] = "JSON";
        parameters["OIDCProviderArn"] = provider;
        parameters["OIDCToken"] = await TokenAsync(file, cancellation).ConfigureAwait(false);
        return await AskAsync(Endpoint.Checked(surroundings.StsEndpoint ?? Endpoint.Of("Sts", assumed.Region)), parameters, cancellation)
            .ConfigureAwait(false);
    }

    private static async Task<string> TokenAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return (await File.ReadAllTextAsync(file, cancellation).ConfigureAwait(false)).Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CredentialException($"the OIDC token file {file} cannot be read: {error.Message}", error);
        }
    }

    private async Task<SigningCredential> AskAsync(Uri endpoint, Dictionary<string, string> parameters, CancellationToken cancellation)
    {
        try
        {
            using var content = new FormUrlEncodedContent(parameters);
            using var response = await surroundings.Http.PostAsync(endpoint, content, cancellation).ConfigureAwait(false);
            var answer = await ApiAnswer.ReadAsync(
                new("Sts", "2015-04-01", "AssumeRoleWithOIDC"), response, surroundings.Time, cancellation).ConfigureAwait(false);
            return SessionAnswer.Read(answer["Credentials"] as JsonObject ?? [], Name);
        }
        catch (Exception error) when (error is Errors.OpenApiException or HttpRequestException or IOException or JsonException)
        {
            throw new CredentialException($"{Name}: {error.Message}", error);
        }
    }
}
