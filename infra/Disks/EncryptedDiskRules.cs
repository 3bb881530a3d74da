using Infra.Validation;
using static Infra.Disks.EncryptedDiskDefaults;

namespace Infra.Disks;

/// <summary>Rules about single arguments of a disk, and about one in the light of another.</summary>
internal static class EncryptedDiskRules
{
    /// <summary>A zone of the region: the region's name, a hyphen unless it ends with a digit, and a
    /// letter.</summary>
    public static Breach? Zone(string zone, string? region) =>
        region is null || zone.StartsWith(region, StringComparison.Ordinal)
            && zone.AsSpan(region.Length).TrimStart('-') is [>= 'a' and <= 'z']
            ? null
            : new($"be a zone of the region {region}", $"list them with: aliyun ecs DescribeZones --RegionId {region}");

    /// <summary>A name ECS accepts for a disk.</summary>
    public static Breach? DiskName(string name) =>
        Rules.Length(MinTextLength, MaxNameLength)(name)
        ?? Rules.NoAddress(name)
        ?? (char.IsLetter(name[0]) && name.All(IsAllowedInNames)
            ? null
            : new("start with a letter and have only letters, digits, '.', ':', '_' and '-'"));

    /// <summary>An ID of a key, which ECS takes, and not an alias or ARN.</summary>
    public static Breach? KeyId(string keyId) => keyId.StartsWith("alias/", StringComparison.Ordinal)
        ? new("be the ID of a key, not an alias", "look the key up with CustomerKey.FromAlias and pass its KeyId")
        : keyId.Contains(':', StringComparison.Ordinal)
            ? new("be the ID of a key, not an ARN", "look the key up with CustomerKey.FromId and pass its KeyId")
            : null;

    /// <summary>A category whose disks can be encrypted while a snapshot fills them.</summary>
    public static Breach? FromSnapshot(string category) => SnapshotCategories.Contains(category, StringComparer.Ordinal)
        ? null
        : new($"be one of {string.Join(", ", SnapshotCategories)} with 'snapshotId'",
            "ECS cannot encrypt a disk of another category while it is filled from a snapshot");

    /// <summary>A performance level where there is one.</summary>
    public static Breach? Level(string level, string category) => category == Essd
        ? null
        : new($"be left out with the category {category}; only {Essd} has performance levels");

    /// <summary>What is said about an empty disk without a size.</summary>
    public static Breach SizeOfEmptyDisk { get; } =
        new("be given for an empty disk", "only a disk from a snapshot has a size already");

    /// <summary>A size that the category and level have.</summary>
    public static Breach? Size(int sizeGiB, string category, string? level)
    {
        if (!Categories.Contains(category, StringComparer.Ordinal)) return null;
        var (min, max) = SizesGiB(category, level);
        if (sizeGiB >= min && sizeGiB <= max) return null;
        var kind = category == Essd ? $"{category} at {level ?? PerformanceLevel}" : category;
        return new($"be between {min} and {max} for {kind}");
    }

    private static bool IsAllowedInNames(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or ':' or '_' or '-';
}
