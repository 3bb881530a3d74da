using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Infra.OpenApi.Signing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Pair = System.Collections.Generic.KeyValuePair<string, string>;

namespace Infra.Cloud.Door.Wire;

/// <summary>A request as it came over the wire, read whole.</summary>
internal sealed class WireRequest
{
    /// <summary>Bodies are small in every API served; what is larger is refused before it is read.</summary>
    public const int MaxBody = 256 * 1024;

    private const int MaxParameters = 1024;

    private WireRequest(HttpContext context, string path, List<Pair> query, byte[] body)
    {
        Context = context;
        Path = path;
        Query = query;
        Body = body;
    }

    public HttpContext Context { get; }

    public string Method => Context.Request.Method;

    /// <summary>The path as it stands in the request line, encoded.</summary>
    public string Path { get; }

    /// <summary>The parameters of the query, decoded.</summary>
    public List<Pair> Query { get; }

    public byte[] Body { get; }

    /// <summary>The parameters of a form in the body, decoded.</summary>
    public List<Pair> Form { get; private init; } = [];

    /// <summary>The host that was called, without the port; empty if it is none that could be.</summary>
    public string Host => Endpoint.Name;

    /// <summary>The region in the name of the host, or null.</summary>
    public string? HostRegion => Endpoint.Region;

    /// <summary>The headers as they came; one that came twice is there twice.</summary>
    public List<Pair> Headers => field ??= ReadHeaders(Context.Request.Headers);

    /// <summary>The value of a header; values of one that came more than once are joined by commas.</summary>
    public string? Header(string name)
    {
        string? found = null;
        foreach (var (header, value) in CollectionsMarshal.AsSpan(Headers))
            if (header.Length == name.Length && header.Equals(name, StringComparison.OrdinalIgnoreCase))
                found = found is null ? value : $"{found},{value}";
        return found;
    }

    private HostNames.Known Endpoint => field ??= HostNames.Of(Context.Request.Host);

    /// <summary>The value of a parameter of query or form.</summary>
    public string? Parameter(string name) => Find(Query, name) ?? Find(Form, name);

    /// <summary>The parameters of query and form; null if one is sent twice, so that nobody can be of two minds about
    /// its value.</summary>
    public Dictionary<string, string>? Parameters()
    {
        var all = new Dictionary<string, string>(Query.Count + Form.Count, StringComparer.Ordinal);
        foreach (var (name, value) in Query)
            if (!all.TryAdd(name, value)) return null;
        foreach (var (name, value) in Form)
            if (!all.TryAdd(name, value)) return null;
        return all;
    }

    /// <summary>What a signature in the headers is made over.</summary>
    public SignableRequest Signable(string path) => new(Method, path, Query, Headers);

    /// <summary>Reads a request to its end.</summary>
    /// <returns>The request, or null if it has too many parameters.</returns>
    /// <exception cref="BadHttpRequestException">The body is too large, too slow or ends early.</exception>
    public static ValueTask<WireRequest?> ReadAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? target : target[..mark];
        var query = new List<Pair>();
        if (mark >= 0 && !FormText.Read(target.AsSpan(mark + 1), query, MaxParameters)) return default;

        var request = context.Request;
        if (request.ContentLength is null or 0 && !request.Headers.ContainsKey("Transfer-Encoding"))
            return new(new WireRequest(context, path, query, []));
        return ReadBodyAsync(context, path, query);
    }

    private static async ValueTask<WireRequest?> ReadBodyAsync(HttpContext context, string path, List<Pair> query)
    {
        var body = await ReadBodyAsync(context.Request);
        var form = new List<Pair>();
        return IsForm(context.Request.ContentType)
            && !FormText.Read(Encoding.UTF8.GetString(body), form, MaxParameters)
            ? null : new(context, path, query, body) { Form = form };
    }

    private static List<Pair> ReadHeaders(IHeaderDictionary sent)
    {
        var headers = new List<Pair>(sent.Count);
        foreach (var (name, values) in sent)
            foreach (var value in values) headers.Add(new(name, value ?? ""));
        return headers;
    }

    private static async ValueTask<byte[]> ReadBodyAsync(HttpRequest request)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > MaxBody)
                throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static bool IsForm(string? contentType) => contentType is not null
        && contentType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    private static string? Find(List<Pair> parameters, string name)
    {
        foreach (var (key, value) in parameters)
            if (string.Equals(key, name, StringComparison.Ordinal)) return value;
        return null;
    }
}
