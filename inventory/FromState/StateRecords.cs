using System.Text.Json.Nodes;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;

namespace Infra.Inventory.FromState;

/// <summary>Records from what a state says of resources.</summary>
internal static class StateRecords
{
    /// <summary>A disk with what attaches it, if anything of the stack does.</summary>
    public static DiskRecord Disk(StateEntry disk, StateEntry? attachment)
    {
        var instance = disk.TextOrNull("instanceId") ?? attachment?.TextOrNull("instanceId");
        return new DiskRecord(disk.Id, disk.First("zoneId", "availabilityZone"))
        {
            Name = disk.First("diskName", "name"),
            Description = disk.Text("description"),
            Status = disk.Text("status"),
            Category = disk.Text("category"),
            PerformanceLevel = disk.TextOrNull("performanceLevel"),
            ProvisionedIops = disk.Number("provisionedIops") is > 0 and var iops ? iops : null,
            BurstingEnabled = disk.Truth("burstingEnabled") == true,
            SizeGiB = disk.Number("size") ?? 0,
            Encrypted = disk.Truth("encrypted") == true,
            KmsKeyId = disk.TextOrNull("kmsKeyId"),
            InstanceId = instance,
            AttachedTo = instance is null ? [] : [instance],
            Device = attachment?.TextOrNull("device"),
            MultiAttach = disk.Truth("multiAttach") == true,
            DeleteWithInstance = disk.Truth("deleteWithInstance") == true,
            DeleteAutoSnapshot = disk.Truth("deleteAutoSnapshot") == true,
            EnableAutoSnapshot = disk.Truth("enableAutoSnapshot") == true,
            ChargeType = disk.Text("paymentType") == "Subscription" ? "PrePaid" : "PostPaid",
            ResourceGroupId = disk.TextOrNull("resourceGroupId"),
            StorageSetId = disk.TextOrNull("storageSetId"),
            CreatedAt = disk.Time("createTime") ?? default,
            Tags = disk.Tags(),
        };
    }

    /// <summary>The system disk of an instance; null where the state does not name it.</summary>
    public static DiskRecord? SystemDisk(StateEntry instance) => instance.TextOrNull("systemDiskId") is not { } id ? null
        : new DiskRecord(id, instance.Text("availabilityZone"))
        {
            Name = instance.Text("systemDiskName"),
            Description = instance.Text("systemDiskDescription"),
            IsSystem = true,
            Status = "In_use",
            Category = instance.Text("systemDiskCategory"),
            PerformanceLevel = instance.TextOrNull("systemDiskPerformanceLevel"),
            SizeGiB = instance.Number("systemDiskSize") ?? 0,
            Encrypted = instance.Truth("systemDiskEncrypted") == true,
            KmsKeyId = instance.TextOrNull("systemDiskKmsKeyId"),
            InstanceId = instance.Id,
            AttachedTo = [instance.Id],
            SnapshotPolicyId = instance.TextOrNull("systemDiskAutoSnapshotPolicyId"),
            DeleteWithInstance = true,
        };

    public static InstanceRecord Instance(StateEntry instance) => new(instance.Id, instance.Text("availabilityZone"))
    {
        Name = instance.Text("instanceName"),
        Status = instance.Text("status"),
        StoppedMode = instance.Text("stoppedMode"),
        InstanceType = instance.Text("instanceType"),
        ImageId = instance.Text("imageId"),
        OsType = instance.Text("osType"),
        KeyPairName = instance.TextOrNull("keyName"),
        ChargeType = instance.TextOrNull("instanceChargeType") ?? "PostPaid",
        IsSpot = instance.TextOrNull("spotStrategy") is not (null or "NoSpot"),
        ResourceGroupId = instance.TextOrNull("resourceGroupId"),
        DeletionProtection = instance.Truth("deletionProtection") == true,
        Tags = instance.Tags(),
    };

    /// <summary>A snapshot. That it is encrypted is known only where its disk is.</summary>
    public static SnapshotRecord Snapshot(StateEntry snapshot, DiskRecord? disk) => new(snapshot.Id, snapshot.Text("diskId"))
    {
        Name = snapshot.First("snapshotName", "name"),
        Status = snapshot.Text("status"),
        Encrypted = disk?.Encrypted == true,
        KmsKeyId = disk?.KmsKeyId,
        SourceDiskSizeGiB = disk?.SizeGiB ?? 0,
        IsOfSystemDisk = disk?.IsSystem == true,
        CreatedAt = snapshot.Time("createTime") ?? default,
        Tags = snapshot.Tags(),
    };

    public static ImageRecord Image(StateEntry image, bool isCopy) => new(image.Id)
    {
        Name = image.First("imageName", "name"),
        Status = image.Text("status"),
        Encrypted = isCopy ? image.Truth("encrypted") == true : null,
        KmsKeyId = isCopy ? image.TextOrNull("kmsKeyId") : null,
        IsCopy = isCopy,
        SnapshotIds =
        [
            .. ((image.Outputs["diskDeviceMappings"] as JsonArray)?.OfType<JsonObject>() ?? [])
                .Select(disk => disk["snapshotId"]?.ToString() ?? "").Where(id => id.Length > 0),
        ],
        CreatedAt = image.Time("createTime") ?? default,
        Tags = image.Tags(),
    };

    public static KeyRecord Key(StateEntry key, IEnumerable<string> aliases)
    {
        var (spec, origin) = (key.Text("keySpec"), key.Text("origin"));
        return new KeyRecord(key.Id)
        {
            Arn = key.Text("arn"),
            State = key.First("status", "keyState"),
            Spec = spec,
            Usage = key.Text("keyUsage"),
            Origin = origin,
            ProtectionLevel = key.Text("protectionLevel"),
            InstanceId = key.TextOrNull("dkmsInstanceId"),
            Creator = key.Text("creator"),
            AutomaticRotation = KeyAnswer.CanRotate(spec, origin) ? key.TextOrNull("automaticRotation") : null,
            RotationDays = key.Text("automaticRotation") == "Disabled" ? null : Rotation.DaysOf(key.Text("rotationInterval")),
            DeletionProtection = key.Truth("deletionProtection") == true,
            DeletesAt = key.Time("deleteDate"),
            MaterialExpiresAt = key.Time("materialExpireTime"),
            Aliases = [.. aliases.Order(StringComparer.Ordinal)],
            Tags = key.Tags(),
        };
    }
}
