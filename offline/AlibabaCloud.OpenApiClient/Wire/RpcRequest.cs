using System.Text;
using Aliyun.Credentials.Models;
using Infra.OpenApi.Signing;

namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>The older signature, among the parameters; chosen by Config.SignatureAlgorithm = "v2".</summary>
internal static class RpcRequest
{
    public static HttpRequestMessage Of(SdkCall call, CredentialModel credential)
    {
        call.Query.InsertRange(0,
        [
            new("Action", call.Action),
            new("Format", "json"),
            new("Version", call.Version),
            new("Timestamp", DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ")),
            new("SignatureNonce", Guid.NewGuid().ToString()),
        ]);
        if (!string.IsNullOrEmpty(credential.SecurityToken)) call.Query.Add(new("SecurityToken", credential.SecurityToken));
        call.Query.AddRange(
        [
            new("SignatureMethod", RpcSignature.Method),
            new("SignatureVersion", RpcSignature.Version),
            new("AccessKeyId", credential.AccessKeyId),
        ]);
        var text = RpcSignature.StringToSign(call.Method, [.. call.Query, .. call.Form]);
        call.Query.Add(new(RpcSignature.Parameter, RpcSignature.Sign(text, credential.AccessKeySecret)));
        return call.Message(
            [
                new("Host", call.Host),
                new("x-acs-version", call.Version),
                new("x-acs-action", call.Action),
                new("User-Agent", UserAgent.Text),
            ],
            Encoding.UTF8.GetBytes(SdkCall.Joined(call.Form)));
    }
}
