namespace Infra.OpenApi.Credentials;

/// <summary>An access key that is already at hand.</summary>
public sealed class StaticSource(SigningCredential credential) : ICredentialSource
{
    /// <inheritdoc/>
    public string Name => "the access key given";

    /// <inheritdoc/>
    public ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation) => new(credential);
}
