using System.Collections.Immutable;
using Infra.Disks;
using Infra.Eligibility;
using Infra.Inventory.Records;
using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Migration;

/// <summary>An encrypted disk with the content of one that exists, which stays as it is and where it is.</summary>
/// <remarks>
/// <para>A snapshot of the source is taken, and an encrypted disk made from it: provider-native, no execution of OOS.
/// Zone, category, performance level and size are those of the source, and so are its tags and its resource
/// group.</para>
/// <para>The copy has what the source had when its snapshot began, and what an instance that runs had not written yet
/// is missing: stop the instance before, or quiesce the file system. The snapshot is not encrypted; it goes when the
/// component goes. The copy is protected and retained unless it is declared deletable.</para>
/// <para>The source must be there as long as the component is: zone and category are read from it in every deployment.
/// To let it go, import the copy as an <see cref="EncryptedDisk"/> and take the component out.</para>
/// </remarks>
public sealed class EncryptedDiskCopy : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedDiskCopy";

    /// <summary>Takes the snapshot, and makes the disk once key and role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are named.
    /// Later, through the outputs: the source is not there, or of a category that cannot be copied so.</exception>
    public EncryptedDiskCopy(string name, EncryptedDiskCopyArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var deletable = check.Decision(args.Deletable, "deletable", EncryptedDiskDefaults.Deletable);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", EncryptedDiskDefaults.ServiceKey);
        var hours = ConversionSettings.HoursOf(check, args.TimeoutHours);
        var given = check.Required(
            args.SourceDiskId, "sourceDiskId", "be given: the disk to copy, d-...", Rules.StartsWith("d-"));
        var keyId = EncryptionKeyChoice.Checked(check, args.KeyId, serviceKey, args.EncryptionRole);
        KeyRegion.Require(check, keyId, serviceKey, Region.Of(options));
        var diskName = check.That(args.DiskName ?? name, "diskName", EcsText.Name);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        var source = Output.Tuple(ProgramInventory.Disks(this, given.Output.Apply(ImmutableArray.Create)), given.Output)
            .Apply(seen => Source(seen.Item1, seen.Item2));
        var allTags = Output.Tuple(source, args.Tags.ToOutput()).Apply(both => Tags(both.Item1, both.Item2));
        var snapshot = new EcsSnapshot($"{name}-snapshot", new()
        {
            DiskId = source.Apply(disk => disk.Id),
            SnapshotName = diskName.Input!,
            Tags = allTags,
        }, new()
        {
            Parent = this,
            // A change of the source's tags is none of the copy's business.
            IgnoreChanges = { "tags" },
            CustomTimeouts = new() { Create = TimeSpan.FromHours(hours) },
        });
        var retain = deletable ? (bool?)null : true;
        var disk = new EcsDisk($"{name}-disk", new()
        {
            Encrypted = true,
            KmsKeyId = keyId!,
            SnapshotId = snapshot.Id,
            ZoneId = source.Apply(disk => disk.Zone),
            Category = source.Apply(disk => disk.Category),
            PerformanceLevel = source.Apply(disk => disk.PerformanceLevel ?? ""),
            Size = source.Apply(disk => disk.SizeGiB),
            ResourceGroupId = source.Apply(disk => disk.ResourceGroupId ?? ""),
            DiskName = diskName.Input!,
            DeleteWithInstance = EncryptedDiskDefaults.DeleteWithInstance,
            Tags = allTags,
        }, new()
        {
            Parent = this,
            Protect = retain,
            RetainOnDelete = retain,
            // The copy is a disk of its own from then on: the source may grow or be tagged anew.
            IgnoreChanges = { "zoneId", "category", "performanceLevel", "size", "resourceGroupId", "tags" },
            CustomTimeouts = new() { Create = TimeSpan.FromMinutes(EncryptedDiskDefaults.CreateFromSnapshotMinutes) },
        });

        DiskId = disk.Id;
        KeyId = disk.KmsKeyId.Apply(string? (used) => used);
        RegisterOutputs();
    }

    /// <summary>The ID of the encrypted copy, known once it is ready.</summary>
    [Output("diskId")] public Output<string> DiskId { get; private set; }

    /// <summary>The ID of the key that encrypts the copy, the service key's too.</summary>
    [Output("keyId")] public Output<string?> KeyId { get; private set; }

    private DiskRecord Source(ImmutableArray<DiskRecord> disks, string id)
    {
        var disk = disks.FirstOrDefault(disk => disk.Id == id);
        var breach = disk switch
        {
            null => new Breach("be a disk of the region", "list them with: aliyun ecs DescribeDisks"),
            { MultiAttach: true } => new("be a disk that one instance alone writes to", Got: $"{id}, which several have"),
            { AttachedAt: null, DetachedAt: null } => new("be a disk that was attached once",
                "ECS takes no snapshot of one that never was; it holds nothing", Got: id),
            _ when DiskCategories.FromSnapshot(disk.Category) is { } category =>
                category with { Must = "be of the ESSD series", Got = $"{id}, which is {disk.Category}" },
            _ => null,
        };
        return breach is null
            ? disk!
            : throw new ResourceException(
                breach.Describe($"EncryptedDiskCopy '{this.GetResourceName()}'", "sourceDiskId", id), this, hideStack: true);
    }

    private static ImmutableDictionary<string, string> Tags(
        DiskRecord source, ImmutableDictionary<string, string>? own) =>
        source.Tags.Where(tag => !Planning.PlanTags.IsOurs(tag.Key) && !Planning.PlanTags.IsOfTheCloud(tag.Key))
            .ToImmutableDictionary(StringComparer.Ordinal).SetItems(own ?? ImmutableDictionary<string, string>.Empty);
}
