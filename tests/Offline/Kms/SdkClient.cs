using AlibabaCloud.OpenApiClient.Models;
using AlibabaCloud.SDK.Kms20160120;
using AlibabaCloud.TeaUtil.Models;
using Infra.Tests.OpenApi.Signing;

namespace Infra.Tests.Offline.Kms;

/// <summary>The KMS SDK as a program uses it, against a server on loopback.</summary>
internal static class SdkClient
{
    public static Config Config(string authority) => new()
    {
        AccessKeyId = CapturedRequest.AccessKeyId,
        AccessKeySecret = CapturedRequest.Secret,
        RegionId = "cn-hangzhou",
        Endpoint = authority,
        Protocol = "HTTP",
    };

    public static Client Of(string authority) => new(Config(authority));

    /// <summary>A call of an operation that has no method of its own here.</summary>
    public static Task<Dictionary<string, object>> CallAsync(
        Client client, string action, OpenApiRequest request, string bodyType = "json") => client.CallApiAsync(
        new Params
        {
            Action = action,
            Version = "2016-01-20",
            Protocol = "HTTPS",
            Pathname = "/",
            Method = "POST",
            AuthType = "AK",
            Style = "RPC",
            ReqBodyType = "formData",
            BodyType = bodyType,
        },
        request,
        new RuntimeOptions());
}
