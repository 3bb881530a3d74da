using System.Collections.Frozen;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Door.Tls;

/// <summary>The names that the door may prove to be: those of the products it serves, and loopback.</summary>
internal static class ServedHosts
{
    private static readonly string[] Regional = ["actiontrail", "cs", "ecs", "kms", "oos", "sts", "vpc"];

    private static readonly string[] Central = ["cs", "ecs", "ram", "sts", "vpc"];

    /// <summary>The endpoints, sorted.</summary>
    public static IReadOnlyList<string> Endpoints { get; } =
    [
        .. Regions.All.SelectMany(region => Regional, (region, product) => $"{product}.{region.Id}.aliyuncs.com")
            .Concat(Central.Select(product => $"{product}.aliyuncs.com"))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly FrozenSet<string> Known = Endpoints.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for an endpoint.</summary>
    public static bool Has(string name) => Known.Contains(name);
}
