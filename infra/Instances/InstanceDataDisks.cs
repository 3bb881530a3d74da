using System.Collections.Immutable;
using Infra.Disks;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Instances;

/// <summary>Checks the data disks of an instance, each named in messages by its place in the list.</summary>
internal static class InstanceDataDisks
{
    /// <summary>The checked disks.</summary>
    /// <param name="check">Where breaches are noted.</param>
    /// <param name="owner">The name of the instance in the program.</param>
    /// <param name="disks">The disks as given.</param>
    /// <param name="keyId">The key of all of them, or null for the service key.</param>
    /// <param name="common">Zone, resource group and tags of all of them.</param>
    public static ImmutableArray<InstanceDataDisk> Checked(
        Check check,
        string owner,
        ImmutableArray<EncryptedInstanceDiskArgs> disks,
        Input<string>? keyId,
        EcsDiskArgs common)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. disks.Select((disk, index) => One(check.Within($"dataDisks[{index}]"), disk))];

        InstanceDataDisk One(Check part, EncryptedInstanceDiskArgs disk)
        {
            var name = part.Decision(disk.Name, "name", "");
            part.That<string>(name, "name", Named, given => names.Add(given)
                ? null
                : new("differ from the names of the other data disks"));
            var shape = DiskShape.OfDataDisk(
                part, disk.Category, disk.PerformanceLevel, disk.SizeGiB, disk.SnapshotId);
            var fullName = $"{owner}-{name}";
            return new(name, fullName, Arguments(shape, fullName), shape.SnapshotId is not null);
        }

        EcsDiskArgs Arguments(DiskShape shape, string diskName) => new()
        {
            Encrypted = true,
            KmsKeyId = keyId!,
            ZoneId = common.ZoneId,
            Category = shape.Category,
            PerformanceLevel = shape.PerformanceLevel!,
            Size = shape.SizeGiB!,
            SnapshotId = shape.SnapshotId!,
            DiskName = diskName,
            DeleteWithInstance = EncryptedDiskDefaults.DeleteWithInstance,
            ResourceGroupId = common.ResourceGroupId,
            Tags = common.Tags,
        };
    }

    private static Breach? Named(string name) =>
        name.Length is >= EcsText.MinLength and <= EncryptedInstanceDefaults.MaxDiskNameLength
        && char.IsAsciiLetter(name[0]) && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-')
            ? null
            : new($"have {EcsText.MinLength} to {EncryptedInstanceDefaults.MaxDiskNameLength} letters, digits and '-', "
                + "starting with a letter");
}
