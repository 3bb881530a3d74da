using System.Collections.Frozen;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Door.Tls;

/// <summary>The names that the door may prove to be: those of the products it serves, and loopback.</summary>
/// <remarks>Source: the endpoint lists of the published API metadata, and the page of KMS for its name in a VPC.</remarks>
internal static class ServedHosts
{
    /// <summary>Those that stand before the region. KMS is called by its name in a VPC too.</summary>
    private static readonly string[] Regional =
        ["actiontrail", "config", "cs", "ecs", "kms", "kms-vpc", "oos", "sts", "vpc"];

    /// <summary>Those without a region. ECS in Hangzhou has an older name; control policies have two, of which clients
    /// outside of China use the second.</summary>
    private static readonly string[] Central =
    [
        "actiontrail", "cs", "ecs", "ecs-cn-hangzhou", "ram", "resourcedirectory", "resourcedirectory-intl",
        "resourcemanager", "sts", "vpc",
    ];

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
