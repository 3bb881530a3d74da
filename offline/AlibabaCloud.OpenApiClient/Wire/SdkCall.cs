using System.Collections;
using AlibabaCloud.OpenApiClient.Models;
using Infra.OpenApi.Signing;

namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>A call before it is signed.</summary>
internal sealed class SdkCall(Params operation, OpenApiRequest request, string protocol, string host)
{
    public const string FormType = "application/x-www-form-urlencoded";

    public string Action => operation.Action;

    public string Version => operation.Version;

    public string Method => operation.Method;

    public string Path => operation.Pathname;

    public string Protocol => protocol;

    public string Host => host;

    /// <summary>The parameters of the query, in the order in which they go out.</summary>
    public List<KeyValuePair<string, string>> Query { get; } = request?.Query is { } query ? [.. query] : [];

    /// <summary>The parameters of the form in the body.</summary>
    public List<KeyValuePair<string, string>> Form { get; } = request?.Body is IDictionary body
        ? [.. body.Keys.Cast<string>().Select(name => new KeyValuePair<string, string>(name, $"{body[name]}"))]
        : [];

    public HttpRequestMessage Message(IEnumerable<KeyValuePair<string, string>> headers, byte[] body)
    {
        var query = Query.Count == 0 ? "" : $"?{Joined(Query)}";
        var message = new HttpRequestMessage(new HttpMethod(Method), new Uri($"{Protocol}://{Host}{Path}{query}"));
        foreach (var (name, value) in headers) message.Headers.TryAddWithoutValidation(name, value);
        if (body.Length == 0) return message;

        message.Content = new ByteArrayContent(body);
        message.Content.Headers.TryAddWithoutValidation("content-type", FormType);
        return message;
    }

    public static string Joined(IEnumerable<KeyValuePair<string, string>> pairs) =>
        string.Join('&', pairs.Select(pair => $"{pair.Key}={PercentEncoding.Encode(pair.Value)}"));
}
