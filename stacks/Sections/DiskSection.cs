using System.Collections.Immutable;
using Infra.Disks;
using Infra.Identity;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The disks of the environment, and the role by which ECS encrypts them.</summary>
internal sealed class DiskSection
{
    private readonly List<(string Name, EncryptedDisk Disk)> _disks = [];

    /// <summary>Declares the disks, and the role if one of them uses a customer master key.</summary>
    public DiskSection(ProgramSettings settings, KeySection keys)
    {
        EncryptionRole = Role(settings);
        foreach (var disk in settings.Disks) _disks.Add((disk.Name, Declare(disk, settings, keys)));
    }

    /// <summary>The name of the role, or null if no disk needs it.</summary>
    public Output<string>? EncryptionRole { get; }

    /// <summary>The IDs of the disks by name.</summary>
    public Output<ImmutableDictionary<string, string>> Ids =>
        Outputs.Map(_disks.Select(disk => (disk.Name, disk.Disk.DiskId)));

    private static Output<string>? Role(ProgramSettings settings)
    {
        if (!settings.Disks.Any(disk => disk.Key is not null)) return null;
        return settings.ManageEncryptionRole
            ? new EcsDiskEncryptionRole("ecs-disk-encryption", new() { Tags = Given.Tags(settings.Tags) }).RoleName
            : Output.Create(EcsDiskEncryptionRoleDefaults.RoleName);
    }

    private EncryptedDisk Declare(DiskSettings disk, ProgramSettings settings, KeySection keys) => new(disk.Name, new()
    {
        ZoneId = disk.ZoneId ?? settings.ZoneId,
        KeyId = disk.Key is null ? null : (Input<string>)keys[disk.Key].KeyId,
        EncryptionRole = disk.Key is null ? null : (Input<string>)EncryptionRole!,
        ServiceKey = Given.Value(disk.ServiceKey),
        Category = Given.Text(disk.Category),
        PerformanceLevel = Given.Text(disk.PerformanceLevel),
        SizeGiB = Given.Value(disk.SizeGiB),
        SnapshotId = Given.Text(disk.SnapshotId),
        InstanceId = Given.Text(disk.InstanceId),
        Description = Given.Text(disk.Description),
        ResourceGroupId = Given.Text(settings.ResourceGroupId),
        Tags = Given.Tags(settings.Tags),
        Deletable = settings.Deletable,
    });
}
