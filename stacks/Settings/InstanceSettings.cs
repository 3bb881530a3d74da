namespace Infra.Stacks.Settings;

/// <summary>One instance, whose system disk is encrypted: because its image is, or by a key.</summary>
public sealed record InstanceSettings
{
    /// <summary>The name of the instance.</summary>
    public required string Name { get; init; }

    /// <summary>The size and kind of machine.</summary>
    public required string InstanceType { get; init; }

    /// <summary>The name of the encrypted image it boots from, from the setting <c>images</c>. Default: none.</summary>
    public string? Image { get; init; }

    /// <summary>Another image it boots from; its system disk is encrypted with <see cref="Key"/> then. Default:
    /// none.</summary>
    public string? ImageId { get; init; }

    /// <summary>The name of the key of the system disk, with <see cref="ImageId"/>. Default: none.</summary>
    public string? Key { get; init; }

    /// <summary>The size of the system disk in GiB. Default: that of the image, or 40.</summary>
    public int? SystemDiskSizeGiB { get; init; }

    /// <summary>The zone. Default: the setting <c>zoneId</c>.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The name of the policy that takes snapshots of the system disk, from the setting
    /// <c>snapshotPolicies</c>. Default: none.</summary>
    public string? SnapshotPolicy { get; init; }

    /// <summary>The RAM role that programs on the instance have. Default: none.</summary>
    public string? RamRoleName { get; init; }

    /// <summary>What the instance is for. Default: none.</summary>
    public string? Description { get; init; }

    internal static InstanceSettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        InstanceType = reader.RequiredText("instanceType"),
        Image = reader.Text("image"),
        ImageId = reader.Text("imageId"),
        Key = reader.Text("key"),
        SystemDiskSizeGiB = reader.Number("systemDiskSizeGiB"),
        ZoneId = reader.Text("zoneId"),
        SnapshotPolicy = reader.Text("snapshotPolicy"),
        RamRoleName = reader.Text("ramRoleName"),
        Description = reader.Text("description"),
    };
}
