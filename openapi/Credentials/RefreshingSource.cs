namespace Infra.OpenApi.Credentials;

/// <summary>Keeps what another source gave, and asks again before it ends.</summary>
/// <remarks>Asked again from five minutes before the end. While there is time left, a source that fails then is no
/// failure: the old credential is still good. Many callers at once ask once.</remarks>
public sealed class RefreshingSource(ICredentialSource source, TimeProvider time) : ICredentialSource, IDisposable
{
    /// <summary>How long before its end a credential is replaced.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private SigningCredential? _kept;

    /// <inheritdoc/>
    public string Name => source.Name;

    /// <inheritdoc/>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        if (IsFresh(_kept)) return _kept;
        await _asking.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (IsFresh(_kept)) return _kept;
            try
            {
                return _kept = await source.FindAsync(cancellation).ConfigureAwait(false);
            }
            catch (CredentialException) when (_kept is { ExpiresAt: { } end } && time.GetUtcNow() < end)
            {
                return _kept;
            }
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _asking.Dispose();

    private bool IsFresh(SigningCredential? credential) =>
        credential is not null && (credential.ExpiresAt is not { } end || time.GetUtcNow() < end - Margin);
}
