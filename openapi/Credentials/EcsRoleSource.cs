using System.Net;

namespace Infra.OpenApi.Credentials;

/// <summary>The role of the ECS instance this runs on, from the metadata service in its hardened mode: a token is asked
/// for first, and plain requests are never made.</summary>
/// <param name="surroundings">Where ALIBABA_CLOUD_ECS_METADATA_DISABLED and the role's name
/// (ALIBABA_CLOUD_ECS_METADATA) are read.</param>
/// <param name="roleName">The role; null for the one the environment names, or else the one the instance has.</param>
/// <remarks>Source: https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata.</remarks>
public sealed class EcsRoleSource(Surroundings surroundings, string? roleName = null) : ICredentialSource
{
    private const string TokenAddress = "http://100.100.100.200/latest/api/token";
    private const string RoleAddress = "http://100.100.100.200/latest/meta-data/ram/security-credentials/";

    // On any other machine nobody answers at this address; nobody should wait long to learn that.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public string Name => "the RAM role of the ECS instance";

    /// <inheritdoc/>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        if (string.Equals(surroundings.Set("ALIBABA_CLOUD_ECS_METADATA_DISABLED"), "true", StringComparison.OrdinalIgnoreCase))
            return null;
        if (await TokenAsync(cancellation).ConfigureAwait(false) is not { } token) return null;

        var role = roleName ?? surroundings.Set("ALIBABA_CLOUD_ECS_METADATA")
            ?? await GetAsync(RoleAddress, token, cancellation).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(role)) return null;
        var text = await GetAsync(RoleAddress + Uri.EscapeDataString(role.Trim()), token, cancellation).ConfigureAwait(false)
            ?? throw new CredentialException($"the ECS instance has no RAM role '{role.Trim()}'; attach it, or unset ALIBABA_CLOUD_ECS_METADATA.");
        return SessionAnswer.Read(text, Name);
    }

    private async Task<string?> TokenAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, TokenAddress);
        request.Headers.Add("X-aliyun-ecs-metadata-token-ttl-seconds", "21600");
        try
        {
            using var response = await surroundings.Http.SendAsync(request, cancellation)
                .WaitAsync(Patience, surroundings.Time, cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false) : null;
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutException)
        {
            return null;
        }
    }

    private async Task<string?> GetAsync(string address, string token, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-aliyun-ecs-metadata-token", token);
        try
        {
            using var response = await surroundings.Http.SendAsync(request, cancellation).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotFound) return null;
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            throw new CredentialException("the metadata service of the ECS instance gave a token and then no answer; try again.", error);
        }
    }
}
