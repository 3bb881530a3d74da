using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Infra.OpenApi.Credentials;
using Infra.OpenApi.Errors;
using Infra.OpenApi.Retry;
using Infra.OpenApi.Signing;

namespace Infra.OpenApi.Calls;

/// <summary>Calls any Alibaba Cloud API: signs, sends, reads the answer, tries again where that helps.</summary>
/// <remarks>Parameters of RPC calls travel in the body, so that no plaintext stands in a URL. Safe to use from several
/// threads.</remarks>
public sealed class ApiClient : ICloudCalls
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const string JsonType = "application/json; charset=utf-8";

    private readonly HttpClient _http;
    private readonly ApiClientOptions _options;

    /// <summary>A client.</summary>
    /// <param name="http">What sends the requests. Its own timeout should be infinite: the retry policy has one an
    /// attempt.</param>
    /// <param name="options">Where and as whom it calls.</param>
    /// <exception cref="ArgumentException">The endpoint is none, or plain HTTP to another machine.</exception>
    public ApiClient(HttpClient http, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Endpoint is not null) Endpoint.Checked(options.Endpoint);
        _http = http;
        _options = options;
    }

    /// <summary>Makes a call.</summary>
    /// <returns>The answer as the service gave it.</returns>
    /// <exception cref="OpenApiException">The service refused, or what answered was no answer of a service.</exception>
    /// <exception cref="CredentialException">There is no access key to sign with.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public Task<JsonObject> CallAsync(ApiRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var token = request.Parameters.GetValueOrDefault("ClientToken");
        var call = request.Creates
            ? RetryCall.Create(request.Product, request.Action, token)
            : new RetryCall(request.Product, request.Action);
        return _options.Retry.RunAsync(call, stop => AttemptAsync(request, stop), cancellation);
    }

    private async Task<JsonObject> AttemptAsync(ApiRequest request, CancellationToken cancellation)
    {
        var credential = await _options.Credentials.GetAsync(cancellation).ConfigureAwait(false);
        using var message = Signed(request, credential);
        using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation)
            .ConfigureAwait(false);
        return await ApiAnswer.ReadAsync(request, response, _options.Time, cancellation).ConfigureAwait(false);
    }

    private HttpRequestMessage Signed(ApiRequest request, SigningCredential credential)
    {
        var endpoint = _options.Endpoint ?? Endpoint.Of(request.Product, _options.Region);
        var isRpc = request.Path is null;
        var query = isRpc ? "" : PercentEncoding.SortedQuery(request.Parameters);
        var body = Body(request);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = endpoint.Authority,
            ["x-acs-action"] = request.Action,
            ["x-acs-version"] = request.Version,
            ["x-acs-date"] = _options.Time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["x-acs-signature-nonce"] = RandomNumberGenerator.GetHexString(32, lowercase: true),
            [Acs3Signature.PayloadHeader] = Acs3Signature.HashPayload(body),
        };
        if (body.Length > 0) headers["content-type"] = isRpc ? FormType : JsonType;
        if (credential.SecurityToken is not null)
        {
            headers["x-acs-accesskey-id"] = credential.AccessKeyId;
            headers["x-acs-security-token"] = credential.SecurityToken;
        }

        var method = isRpc ? HttpMethod.Post : request.Method;
        var path = request.Path ?? "/";
        var signable = new SignableRequest(method.Method, path, isRpc ? [] : [.. request.Parameters], [.. headers]);
        var authorization = Acs3Signature.Authorization(
            signable, headers[Acs3Signature.PayloadHeader], credential.AccessKeyId, credential.Secret);
        return Message(method, new Uri(endpoint, path + (query.Length == 0 ? "" : $"?{query}")), headers, authorization, body);
    }

    private static byte[] Body(ApiRequest request) => request.Path is null
        ? Encoding.UTF8.GetBytes(PercentEncoding.SortedQuery(request.Parameters))
        : request.Body is null ? [] : Encoding.UTF8.GetBytes(request.Body.ToJsonString());

    private static HttpRequestMessage Message(
        HttpMethod method, Uri address, SortedDictionary<string, string> headers, string authorization, byte[] body)
    {
        var message = new HttpRequestMessage(method, address);
        if (body.Length > 0) message.Content = new ByteArrayContent(body);
        message.Headers.TryAddWithoutValidation("accept", "application/json");
        message.Headers.TryAddWithoutValidation("authorization", authorization);
        foreach (var (name, value) in headers)
        {
            if (name == "content-type") message.Content!.Headers.TryAddWithoutValidation(name, value);
            else message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
