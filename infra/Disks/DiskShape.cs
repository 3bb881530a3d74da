using Infra.Eligibility;
using Infra.Validation;
using Pulumi;

namespace Infra.Disks;

/// <summary>Category, performance level, size and source of an encrypted disk, checked against each other.</summary>
internal sealed class DiskShape
{
    private readonly Argument<string> _category;
    private readonly Argument<string> _level;
    private readonly Argument<int> _size;

    private DiskShape(Check check, Input<string>? category, Input<string>? level, Input<int>? sizeGiB,
        (string Category, string Level, string Size) names, Func<int, string, string?, Breach?> size)
    {
        _category = check.That(category ?? EncryptedDiskDefaults.Category, names.Category,
            Rules.OneOf(DiskCategories.All));
        _level = check.That(level, names.Level, Rules.OneOf(DiskCategories.Levels));
        _size = check.That(sizeGiB, names.Size);
        check.Rule(_level, _category, DiskCategories.Level);
        if (_level.IsSet) check.Rule(_size, _category, _level, size);
        else check.Rule(_size, _category, (value, kind) => size(value, kind, null));
    }

    /// <summary>The category.</summary>
    public Input<string> Category => _category.Input!;

    /// <summary>The performance level, or null where the category has none.</summary>
    public Input<string>? PerformanceLevel => _level.Input ?? DefaultLevel(_category);

    /// <summary>The size, or null for that of the snapshot or image.</summary>
    public Input<int>? SizeGiB => _size.Input;

    /// <summary>The snapshot that fills the disk, if any.</summary>
    public Input<string>? SnapshotId { get; private init; }

    /// <summary>What is said about an empty disk without a size.</summary>
    public static Breach SizeOfEmptyDisk { get; } =
        new("be given for an empty disk", "only a disk from a snapshot has a size already");

    /// <summary>A data disk: empty, and then of a given size, or filled from a snapshot.</summary>
    public static DiskShape OfDataDisk(
        Check check, Input<string>? category, Input<string>? level, Input<int>? sizeGiB, Input<string>? snapshotId)
    {
        var snapshot = check.That(snapshotId, "snapshotId");
        var shape = new DiskShape(check, category, level, sizeGiB,
            ("category", "performanceLevel", "sizeGiB"), DiskCategories.DataDiskSize)
        {
            SnapshotId = snapshot.Input,
        };
        if (snapshot.IsSet) check.Rule(shape._category, DiskCategories.FromSnapshot);
        else if (!shape._size.IsSet) check.Fail(shape._size.Name, "nothing", SizeOfEmptyDisk);
        return shape;
    }

    /// <summary>A system disk, which is as large as its image unless a size is given.</summary>
    public static DiskShape OfSystemDisk(
        Check check, Input<string>? category, Input<string>? level, Input<int>? sizeGiB)
    {
        var shape = new DiskShape(check, category, level, sizeGiB,
            ("systemDiskCategory", "systemDiskPerformanceLevel", "systemDiskSizeGiB"), DiskCategories.SystemDiskSize);
        check.Rule(shape._category, DiskCategories.SystemDisk);
        return shape;
    }

    private static Input<string>? DefaultLevel(Argument<string> category) => category.IsPlain
        ? category.PlainValue == DiskCategories.Essd ? (Input<string>)DiskCategories.DefaultLevel : null
        : category.Output.Apply(string? (kind) => kind == DiskCategories.Essd ? DiskCategories.DefaultLevel : null)!;
}
