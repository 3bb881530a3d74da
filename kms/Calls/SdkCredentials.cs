using Aliyun.Credentials.Models;
using Aliyun.Credentials.Provider;
using Infra.OpenApi.Credentials;

namespace Infra.Kms.Calls;

/// <summary>Gives the SDK our access keys: from the places we look in, and with what we say when there is
/// none.</summary>
internal sealed class SdkCredentials(ICredentialSource source) : IAlibabaCloudCredentialsProvider
{
    public CredentialModel GetCredentials() => GetCredentialsAsync().GetAwaiter().GetResult();

    public async Task<CredentialModel> GetCredentialsAsync()
    {
        var credential = await source.GetAsync(CancellationToken.None).ConfigureAwait(false);
        return new CredentialModel
        {
            AccessKeyId = credential.AccessKeyId,
            AccessKeySecret = credential.Secret,
            SecurityToken = credential.SecurityToken,
            Type = credential.SecurityToken is null ? "access_key" : "sts",
        };
    }

    // The SDK puts a name into a header of the request; where our keys come from is nobody's business.
    public string? GetProviderName() => null;
}
