using System.Text;
using Aliyun.Credentials.Models;
using Infra.OpenApi.Signing;

namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>The signature in the header Authorization: what the official package does unless told otherwise.</summary>
internal static class Acs3Request
{
    public static HttpRequestMessage Of(SdkCall call, CredentialModel credential)
    {
        var body = Encoding.UTF8.GetBytes(SdkCall.Joined(call.Form));
        var payload = Acs3Signature.HashPayload(body);
        List<KeyValuePair<string, string>> headers =
        [
            new("Host", call.Host),
            new("x-acs-version", call.Version),
            new("x-acs-action", call.Action),
            new("User-Agent", UserAgent.Text),
            new("x-acs-date", DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ")),
            new("x-acs-signature-nonce", Guid.NewGuid().ToString()),
            new("Accept", "application/json"),
            new(Acs3Signature.PayloadHeader, payload),
        ];
        if (!string.IsNullOrEmpty(credential.ProviderName)) headers.Add(new("x-acs-credentials-provider", credential.ProviderName));
        if (!string.IsNullOrEmpty(credential.SecurityToken))
        {
            headers.Add(new("x-acs-accesskey-id", credential.AccessKeyId));
            headers.Add(new("x-acs-security-token", credential.SecurityToken));
        }

        List<KeyValuePair<string, string>> signed = body.Length == 0 ? headers : [.. headers, new("content-type", SdkCall.FormType)];
        var signable = new SignableRequest(call.Method, call.Path, call.Query, signed);
        headers.Add(new("Authorization",
            Acs3Signature.Authorization(signable, payload, credential.AccessKeyId, credential.AccessKeySecret)));
        return call.Message(headers, body);
    }
}
