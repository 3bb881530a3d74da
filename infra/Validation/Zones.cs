namespace Infra.Validation;

/// <summary>How zones are named after their regions.</summary>
internal static class Zones
{
    /// <summary>Whether a zone belongs to a region: its name is the region's, a hyphen unless that ends with a digit,
    /// and a letter.</summary>
    public static bool IsIn(string zone, string region) => zone.StartsWith(region, StringComparison.Ordinal)
        && zone.AsSpan(region.Length).TrimStart('-') is [>= 'a' and <= 'z'];

    /// <summary>A zone of the region.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="region">The region, or null if it is not known.</param>
    public static Breach? Of(string zone, string? region) => region is null || IsIn(zone, region)
        ? null
        : new($"be a zone of the region {region}", $"list them with: aliyun ecs DescribeZones --RegionId {region}");
}
