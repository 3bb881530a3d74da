using Aliyun.Credentials.Models;
using Aliyun.Credentials.Provider;

namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>The access key of a configuration.</summary>
internal sealed class GivenKey(string id, string secret, string token) : IAlibabaCloudCredentialsProvider
{
    public CredentialModel GetCredentials() =>
        new() { AccessKeyId = id, AccessKeySecret = secret, SecurityToken = token, Type = token is null ? "access_key" : "sts" };

    public Task<CredentialModel> GetCredentialsAsync() => Task.FromResult(GetCredentials());

    public string GetProviderName() => null;
}
