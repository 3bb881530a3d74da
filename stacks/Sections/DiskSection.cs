using System.Collections.Immutable;
using Infra.Disks;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The disks of the environment.</summary>
internal sealed class DiskSection
{
    private readonly List<(string Name, EncryptedDisk Disk)> _disks = [];

    /// <summary>Declares the disks.</summary>
    public DiskSection(
        ProgramSettings settings, KeySection keys, RoleSection roles, ComputeSection compute,
        SnapshotPolicySection policies)
    {
        foreach (var disk in settings.Disks)
            _disks.Add((disk.Name, Declare(disk, settings, keys, roles, compute, policies)));
    }

    /// <summary>The IDs of the disks by name.</summary>
    public Output<ImmutableDictionary<string, string>> Ids =>
        Outputs.Map(_disks.Select(disk => (disk.Name, disk.Disk.DiskId)));

    private static EncryptedDisk Declare(
        DiskSettings disk, ProgramSettings settings, KeySection keys, RoleSection roles, ComputeSection compute,
        SnapshotPolicySection policies) => new(disk.Name, new()
        {
            ZoneId = settings.ZoneOr(disk.ZoneId),
            KeyId = disk.Key is null ? null : (Input<string>)keys[disk.Key].KeyId,
            EncryptionRole = disk.Key is null ? null : (Input<string>)roles.ForDisks!,
            ServiceKey = Given.Value(disk.ServiceKey),
            Category = Given.Text(disk.Category),
            PerformanceLevel = Given.Text(disk.PerformanceLevel),
            SizeGiB = Given.Value(disk.SizeGiB),
            SnapshotId = Given.Text(disk.SnapshotId),
            InstanceId = disk.Instance is { } name ? (Input<string>)compute.InstanceId(name) : Given.Text(disk.InstanceId),
            SnapshotPolicyId = policies.Id(disk.SnapshotPolicy),
            Description = Given.Text(disk.Description),
            ResourceGroupId = Given.Text(settings.ResourceGroupId),
            Tags = Given.Tags(settings.Tags),
            Deletable = settings.Deletable,
        });
}
