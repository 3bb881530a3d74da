using System.Globalization;
using System.Text;
using Infra.Cloud;
using Infra.OpenApi.Signing;
using Pair = System.Collections.Generic.KeyValuePair<string, string>;

namespace Infra.Tests.Cloud.Door;

/// <summary>A client of the door that signs as the SDKs do.</summary>
internal sealed class DoorClient(Uri endpoint, HttpMessageHandler? handler = null) : IDisposable
{
    private readonly HttpClient _http = new(handler ?? new SocketsHttpHandler());

    public async Task<DoorAnswer> SendAsync(DoorRequest request)
    {
        using var message = Sign(request);
        request.Tamper?.Invoke(message);
        using var response = await _http.SendAsync(message);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(),
            response.Content.Headers.ContentType?.MediaType ?? "",
            response.Headers.TryGetValues("x-acs-request-id", out var ids) ? ids.Single() : null);
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Sign(DoorRequest request)
    {
        var version = request.Version
            ?? ApiActions.All.FirstOrDefault(action => action.Product == request.Product)?.Version ?? "1999-09-09";
        var at = request.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var message = request.Scheme == Scheme.Acs3 ? Acs3(request, version, at) : Rpc(request, version, at);
        message.Headers.Host = request.Host;
        foreach (var (name, value) in request.Extra) message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private HttpRequestMessage Rpc(DoorRequest request, string version, string at)
    {
        List<Pair> parameters =
        [
            .. request.Parameters, new("Action", request.Action), new("Version", version), new("Timestamp", at),
            new("AccessKeyId", request.Credential.AccessKeyId), new("SignatureMethod", RpcSignature.Method),
            new("SignatureVersion", RpcSignature.Version), new("SignatureNonce", request.Nonce),
        ];
        if (request.Format is { } format) parameters.Add(new("Format", format));
        if (request.Credential.SecurityToken is { } token) parameters.Add(new("SecurityToken", token));
        if (request.Scheme == Scheme.Rpc)
            parameters.Add(new(RpcSignature.Parameter, RpcSignature.Sign(
                RpcSignature.StringToSign(request.Method.Method, parameters), request.Credential.Secret)));

        return request.AsForm
            ? new(request.Method, endpoint) { Content = new FormUrlEncodedContent(parameters) }
            : new(request.Method, new Uri(endpoint, "/?" + PercentEncoding.SortedQuery(parameters)));
    }

    private HttpRequestMessage Acs3(DoorRequest request, string version, string at)
    {
        var body = request.AsForm ? PercentEncoding.SortedQuery(request.Parameters) : "";
        var hash = Acs3Signature.HashPayload(Encoding.UTF8.GetBytes(body));
        List<Pair> headers =
        [
            new("host", request.Host), new("x-acs-action", request.Action), new("x-acs-version", version),
            new("x-acs-date", at), new("x-acs-signature-nonce", request.Nonce), new(Acs3Signature.PayloadHeader, hash),
        ];
        if (request.Credential.SecurityToken is { } token)
        {
            headers.Add(new("x-acs-accesskey-id", request.Credential.AccessKeyId));
            headers.Add(new("x-acs-security-token", token));
        }

        var query = request.AsForm ? [] : request.Parameters;
        var authorization = Acs3Signature.Authorization(new(request.Method.Method, "/", query, headers), hash,
            request.Credential.AccessKeyId, request.Credential.Secret);
        var message = new HttpRequestMessage(request.Method,
            new Uri(endpoint, "/?" + PercentEncoding.SortedQuery(query)));
        if (request.AsForm)
            message.Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        foreach (var (name, value) in headers.Skip(1)) message.Headers.TryAddWithoutValidation(name, value);
        message.Headers.TryAddWithoutValidation("Authorization", authorization);
        message.Headers.TryAddWithoutValidation("Accept", request.Format == "XML" ? "application/xml" : "application/json");
        return message;
    }
}
