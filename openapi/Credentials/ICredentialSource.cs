namespace Infra.OpenApi.Credentials;

/// <summary>A place where an access key may be found.</summary>
public interface ICredentialSource
{
    /// <summary>What it is called in messages.</summary>
    string Name { get; }

    /// <summary>Looks. Null when nothing is set up here, so that the next place is asked.</summary>
    /// <exception cref="CredentialException">Something is set up here, and it does not work.</exception>
    ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation);

    /// <summary>Gets what must be there.</summary>
    /// <exception cref="CredentialException">There is nothing here, or it does not work.</exception>
    async ValueTask<SigningCredential> GetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation).ConfigureAwait(false)
        ?? throw new CredentialException($"no access key was found; looked at: {Name}");
}
