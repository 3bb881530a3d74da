using System.Collections.Frozen;

namespace Infra.Cloud.Door.Wire;

/// <summary>Finds the action of an RPC request: the version tells the product, Action or x-acs-action the
/// action.</summary>
internal static class RpcRouter
{
    private static readonly FrozenDictionary<string, string[]> ProductsByVersion = ApiActions.All
        .Where(action => action is not RoaAction)
        .GroupBy(action => action.Version, action => action.Product, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    private static readonly FrozenSet<string> Common = FrozenSet.Create(StringComparer.Ordinal,
        "Action", "Version", "Format", "AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion",
        "SignatureNonce", "SignatureType", "Timestamp", "SecurityToken", "AcceptLanguage",
        // What a service that calls for somebody says of its own caller; the provider sends them if it is told to.
        "SourceIp", "SecureTransport");

    /// <summary>The products and versions that are served, for messages.</summary>
    private static readonly string Served = string.Join(", ", ProductsByVersion
        .SelectMany(pair => pair.Value.Select(product => $"{product} {pair.Key}")).Order(StringComparer.Ordinal));

    /// <exception cref="GatewayException">The request names no action that could be found.</exception>
    public static Route Find(WireRequest request, string defaultRegion)
    {
        if (request.Method is not ("GET" or "POST")) throw new GatewayException(GatewayErrors.ApiNotFound);

        var action = request.Parameter("Action") ?? request.Header("x-acs-action");
        if (string.IsNullOrEmpty(action)) throw new GatewayException(GatewayErrors.Missing("Action"));
        var version = VersionOf(request);
        if (string.IsNullOrEmpty(version)) throw new GatewayException(GatewayErrors.Missing("Version"));
        if (!ProductsByVersion.TryGetValue(version, out var products))
            throw new GatewayException(GatewayErrors.VersionNotServed(version, Served));

        var host = request.Host;
        var product = Among(products, host);
        var all = request.Parameters() ?? throw new GatewayException(GatewayErrors.SentTwice);

        var sent = all.GetValueOrDefault("RegionId");
        foreach (var (name, _) in request.Query)
            if (Common.Contains(name)) all.Remove(name);
        foreach (var (name, _) in request.Form)
            if (Common.Contains(name)) all.Remove(name);
        if (sent is not null && ApiActions.Find(product, action)?.Takes("RegionId") != true) all.Remove("RegionId");

        return new(product, action, request.HostRegion ?? (sent is { Length: > 0 } ? sent : defaultRegion), all);
    }

    /// <summary>The product that a request is meant for, or null if it names none.</summary>
    public static string? ProductOf(WireRequest request) =>
        VersionOf(request) is { } version && ProductsByVersion.TryGetValue(version, out var products)
            ? Among(products, request.Host) : null;

    private static string? VersionOf(WireRequest request) =>
        request.Parameter("Version") ?? request.Header("x-acs-version");

    private static string Among(string[] products, string host) => products.Length == 1 ? products[0]
        : products.FirstOrDefault(name => host.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ?? products[0];
}
