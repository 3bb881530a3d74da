using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Copies a snapshot to another region, or encrypted to the same one:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CopySnapshot"/>.</summary>
/// <remarks>RegionId is the region of the source; the key is one of the destination. Source: page "Copy a snapshot",
/// 2025-11.</remarks>
internal sealed class CopySnapshot() : EcsAction("CopySnapshot", mutates: true,
    ["SnapshotId", "DestinationRegionId", "DestinationSnapshotName", "DestinationSnapshotDescription", "Encrypted",
        "KMSKeyId", "RetentionDays", "ResourceGroupId", "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "Every copy takes as long as a first snapshot, also those that the service makes incrementally.")
{
    public override JsonObject Answer(Request request)
    {
        var sourceRegion = request.Region;
        var source = request.Find(request.Store.Snapshots, request.Required("SnapshotId"))
            ?? throw request.Refuse(SnapshotErrors.NotFound);
        var destination = request.Required("DestinationRegionId");
        if (Regions.Find(destination) is null) throw request.Refuse(SnapshotErrors.DestinationNotFound);
        if (request.At < source.EndIn(request.Store)) throw request.Refuse(EcsErrors.SnapshotNotReady);
        DiskKeys.Unlock(request, source.Id, source.KmsKeyId);

        // From here on everything is of the destination.
        request.Region = destination;
        if (Made(request, request.Store.Snapshots) is { } made) return Answered(request, made);

        var name = EcsNames.Read(request, "DestinationSnapshotName", SnapshotErrors.NameMalformed)
            ?? throw request.Refuse(Missing("DestinationSnapshotName"));
        var description = EcsNames.Description(request, "DestinationSnapshotDescription") ?? "";
        var days = request.Integer("RetentionDays", 1, 65536);
        var tags = EcsTags.Read(request);
        var (encrypted, key) = EncryptionChoice.OfCopy(request, SnapshotErrors.KeyWithoutEncryption);
        if (!encrypted && source.Encrypted) throw request.Refuse(SnapshotErrors.CannotDecrypt);
        if (!encrypted && destination == sourceRegion) throw request.Refuse(SnapshotErrors.PlainCopyInRegion);
        if (request.Store.SnapshotsOf(source.DiskId).Any(copy => copy.IsCopy && copy.Region == destination
                && copy.ExistsAt(request.At) && request.At < copy.EndIn(request.Store)))
            throw request.Refuse(encrypted ? SnapshotErrors.EncryptedCopyRunning : SnapshotErrors.CopyRunning);

        var snapshot = new Snapshot
        {
            Id = ResourceIds.New(request, "s", "snapshot-copy"),
            Region = destination,
            CreatedAt = request.At,
            DiskId = source.DiskId,
            SourceSnapshotId = source.Id,
            SourceRegion = sourceRegion,
            SizeGiB = source.SizeGiB,
            OfSystemDisk = source.OfSystemDisk,
            Category = source.Category,
            DiskCategory = source.DiskCategory,
            Encrypted = encrypted,
            KmsKeyId = encrypted ? DiskEncryption.Use(request, key) : null,
            DoneAt = request.At + Durations.CreateSnapshot(source.SizeGiB, first: true),
            RetentionDays = new(days),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        BlockInheritance.Copy(request, source.Id, snapshot);
        request.MarkMade(snapshot);
        request.Store.Put(snapshot);
        return Answered(request, snapshot);
    }

    private static JsonObject Answered(Request request, Snapshot snapshot) =>
        new() { ["SnapshotId"] = snapshot.Id, ["RequestId"] = request.RequestId };
}
