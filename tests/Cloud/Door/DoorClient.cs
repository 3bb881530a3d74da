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
        var message = request.Scheme switch
        {
            Scheme.Acs3 => Acs3(request, version, at),
            Scheme.Roa => Roa(request, version),
            _ => Rpc(request, version, at),
        };
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
        var body = request.Body ?? (request.AsForm ? PercentEncoding.SortedQuery(request.Parameters) : "");
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
        var authorization = Acs3Signature.Authorization(new(request.Method.Method, request.Path, query, headers), hash,
            request.Credential.AccessKeyId, request.Credential.Secret);
        var message = new HttpRequestMessage(request.Method,
            new Uri(endpoint, $"{request.Path}?{PercentEncoding.SortedQuery(query)}"));
        if (body.Length > 0)
            message.Content = new StringContent(body, Encoding.UTF8,
                request.Body is null ? "application/x-www-form-urlencoded" : "application/json");
        foreach (var (name, value) in headers.Skip(1)) message.Headers.TryAddWithoutValidation(name, value);
        message.Headers.TryAddWithoutValidation("Authorization", authorization);
        message.Headers.TryAddWithoutValidation("Accept", request.Format == "XML" ? "application/xml" : "application/json");
        return message;
    }

    private HttpRequestMessage Roa(DoorRequest request, string version)
    {
        List<Pair> headers =
        [
            new("Accept", "application/json"), new("Date", request.At.UtcDateTime.ToString("r", CultureInfo.InvariantCulture)),
            new("x-acs-signature-method", RpcSignature.Method), new("x-acs-signature-version", RpcSignature.Version),
            new("x-acs-signature-nonce", request.Nonce), new("x-acs-version", version),
        ];
        if (request.Credential.SecurityToken is { } token) headers.Add(new("x-acs-security-token", token));
        var content = request.Body is null ? null : new StringContent(request.Body, Encoding.UTF8, "application/json");
        if (content is not null) content.Headers.ContentMD5 = Md5(request.Body!);

        var signed = new List<Pair>(headers);
        foreach (var (name, values) in (IEnumerable<KeyValuePair<string, IEnumerable<string>>>?)content?.Headers ?? [])
            signed.Add(new(name, values.Single()));
        var path = Uri.UnescapeDataString(request.Path);
        headers.Add(new("Authorization", RoaSignature.Authorization(
            new(request.Method.Method, path, request.Parameters, signed), request.Credential.AccessKeyId,
            request.Credential.Secret)));
        var message = new HttpRequestMessage(request.Method,
            new Uri(endpoint, $"{request.Path}?{PercentEncoding.SortedQuery(request.Parameters)}"))
        { Content = content };
        foreach (var (name, value) in headers) message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5351", Justification = "RFC 1864 asks for MD5.")]
    private static byte[] Md5(string body) => System.Security.Cryptography.MD5.HashData(Encoding.UTF8.GetBytes(body));
}
