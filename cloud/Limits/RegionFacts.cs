namespace Infra.Cloud.Limits;

/// <summary>What the embedded cloud knows of a region.</summary>
/// <param name="Id">The region's identifier.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Zones">The letters of its zones.</param>
/// <param name="EcsCode">The three characters that begin identifiers of ECS there.</param>
/// <param name="KmsCode">The three characters that begin identifiers of keys there.</param>
internal sealed record RegionFacts(string Id, string Name, string Zones, string EcsCode, string KmsCode)
{
    /// <summary>The zones' identifiers: cn-hangzhou-h, but us-west-1a.</summary>
    public IReadOnlyList<string> ZoneIds { get; } =
        [.. Zones.Select(letter => char.IsAsciiDigit(Id[^1]) ? $"{Id}{letter}" : $"{Id}-{letter}")];
}
