using Aliyun.Credentials.Provider;
using Infra.OpenApi.Credentials;
using OfficialException = Aliyun.Credentials.Exceptions.CredentialException;

namespace Infra.Kms.Calls;

/// <summary>Access keys of the official package: for a program that has its chain, or one of its providers, set up
/// already.</summary>
/// <param name="provider">The provider, for example <c>DefaultCredentialsProvider</c>. It renews its sessions by itself
/// and is asked for every call.</param>
/// <remarks>Why <see cref="CredentialChain.Default"/> is not this one: docs/decisions/0004-credentials-of-our-own.md.</remarks>
public sealed class OfficialSource(IAlibabaCloudCredentialsProvider provider) : ICredentialSource
{
    /// <inheritdoc/>
    public string Name => $"the official package's {provider.GetProviderName() ?? provider.GetType().Name}";

    /// <inheritdoc/>
    /// <exception cref="CredentialException">The provider has no access key, or its way to one failed.</exception>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        try
        {
            // It knows no cancellation: whoever waits is let go, and what it does goes on.
            var found = await provider.GetCredentialsAsync().WaitAsync(cancellation).ConfigureAwait(false);
            return found is { AccessKeyId.Length: > 0, AccessKeySecret.Length: > 0 }
                ? new(found.AccessKeyId, found.AccessKeySecret, found.SecurityToken is { Length: > 0 } token ? token : null)
                : null;
        }
        catch (OfficialException error)
        {
            throw new CredentialException($"{Name} gave no access key: {error.Message}", error);
        }
    }
}
