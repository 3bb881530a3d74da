namespace Infra.OpenApi.Credentials;

/// <summary>An access key in environment variables: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for
/// a session, ALIBABA_CLOUD_SECURITY_TOKEN. The older names ALIBABACLOUD_* and ALICLOUD_* are read too.</summary>
public sealed class EnvironmentSource(Surroundings surroundings) : ICredentialSource
{
    /// <inheritdoc/>
    public string Name => "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET";

    /// <inheritdoc/>
    public ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        var id = surroundings.Set(
            "ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY");
        var secret = surroundings.Set(
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALICLOUD_ACCESS_KEY_SECRET", "ALICLOUD_SECRET_KEY");
        if (id is null && secret is null) return default;
        if (id is null || secret is null)
            throw new CredentialException(
                $"ALIBABA_CLOUD_ACCESS_KEY_{(id is null ? "ID" : "SECRET")} must be set when the other half of the access key is; set both, or neither.");
        var token = surroundings.Set("ALIBABA_CLOUD_SECURITY_TOKEN", "ALIBABACLOUD_SECURITY_TOKEN", "ALICLOUD_SECURITY_TOKEN");
        return new(new SigningCredential(id, secret, token));
    }
}
