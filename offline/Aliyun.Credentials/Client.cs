using Aliyun.Credentials.Exceptions;
using Aliyun.Credentials.Models;
using Aliyun.Credentials.Provider;

namespace Aliyun.Credentials;

/// <summary>Credentials as a client of a service takes them.</summary>
/// <remarks>Here only those of a provider that the program brings along; the package's own chain is not in
/// use.</remarks>
public class Client(object obj)
{
    private readonly IAlibabaCloudCredentialsProvider _provider = obj as IAlibabaCloudCredentialsProvider
        ?? throw new CredentialException(
            "The offline stand-in takes an IAlibabaCloudCredentialsProvider; build with -p:PulumiPackages=official for more.");

    public CredentialModel GetCredential() => _provider.GetCredentials();

    public Task<CredentialModel> GetCredentialAsync() => _provider.GetCredentialsAsync();
}
