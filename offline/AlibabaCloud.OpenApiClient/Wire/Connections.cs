using System.Collections.Concurrent;

namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>One HTTP client for each place, kept as long as the process lives.</summary>
internal static class Connections
{
    private static readonly ConcurrentDictionary<string, HttpClient> Known = new(StringComparer.Ordinal);

    public static HttpClient Of(string protocol, string host) => Known.GetOrAdd(
        $"{protocol}:{host}",
        _ => new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        });
}
