using System.Text.Json.Nodes;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Errors;

namespace Infra.OpenApi.Credentials;

/// <summary>A session of a role, got with another access key from STS.</summary>
/// <param name="surroundings">The network and the clock.</param>
/// <param name="role">The role.</param>
/// <param name="caller">Who assumes it.</param>
/// <remarks>Source: https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole.</remarks>
public sealed class AssumeRoleSource(Surroundings surroundings, RoleToAssume role, ICredentialSource caller) : ICredentialSource
{
    /// <inheritdoc/>
    public string Name => $"the role {role.Arn}, assumed with {caller.Name}";

    /// <inheritdoc/>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        var parameters = role.Checked().Parameters();
        var client = new ApiClient(surroundings.Http, new(role.Region, caller)
        {
            Endpoint = surroundings.StsEndpoint,
            Retry = new(new() { Time = surroundings.Time }),
            Time = surroundings.Time,
        });
        try
        {
            var answer = await client.CallAsync(new("Sts", "2015-04-01", "AssumeRole") { Parameters = parameters }, cancellation)
                .ConfigureAwait(false);
            return SessionAnswer.Read(answer["Credentials"] as JsonObject ?? [], Name);
        }
        catch (Exception error) when (error is OpenApiException or HttpRequestException or TimeoutException)
        {
            throw new CredentialException($"{Name}: {error.Message}", error);
        }
    }
}
