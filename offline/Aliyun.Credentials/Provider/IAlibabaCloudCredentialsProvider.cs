using Aliyun.Credentials.Models;

namespace Aliyun.Credentials.Provider;

/// <summary>Where the access key comes from; asked for every call.</summary>
public interface IAlibabaCloudCredentialsProvider
{
    CredentialModel GetCredentials();

    Task<CredentialModel> GetCredentialsAsync();

    string GetProviderName();
}
