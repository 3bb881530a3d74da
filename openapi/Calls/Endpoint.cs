namespace Infra.OpenApi.Calls;

/// <summary>Where a product is called.</summary>
public static class Endpoint
{
    // Source: the endpoint lists of the products; RAM and Resource Manager have one endpoint for all regions.
    private static readonly Dictionary<string, string> Central = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Ram"] = "ram.aliyuncs.com",
        ["ResourceManager"] = "resourcemanager.aliyuncs.com",
        ["ResourceDirectoryMaster"] = "resourcedirectory.aliyuncs.com",
    };

    /// <summary>The public endpoint of a product in a region.</summary>
    public static Uri Of(string product, string region) => new(
        Central.TryGetValue(product, out var host)
            ? $"https://{host}"
            : $"https://{product.ToLowerInvariant()}.{region}.aliyuncs.com");

    /// <summary>Checks an endpoint that somebody gave.</summary>
    /// <exception cref="ArgumentException">It is not absolute, has a path or query, or is plain HTTP to another
    /// machine.</exception>
    public static Uri Checked(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || endpoint.PathAndQuery is not "/" || endpoint.UserInfo.Length > 0)
            throw Refused(endpoint, "be a scheme and a host, for example https://kms.cn-hangzhou.aliyuncs.com");
        if (endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
            return endpoint;
        throw Refused(endpoint, "begin with https://; plain http:// is for this machine only, since requests hold secrets");
    }

    private static ArgumentException Refused(Uri endpoint, string rule) =>
        new($"'endpoint' must {rule}; got {(endpoint.IsAbsoluteUri ? endpoint.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : endpoint.OriginalString)}.", nameof(endpoint));
}
