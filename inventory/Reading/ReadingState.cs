using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>What was read so far, and how far each part is.</summary>
internal sealed class ReadingState
{
    private readonly Dictionary<InventoryPart, PartPosition> _positions;
    private readonly RegionInventory _frame;
    private readonly List<string> _gaps;

    public ReadingState(InventoryCursor cursor)
    {
        _frame = cursor.Read;
        _positions = cursor.Positions.ToDictionary(position => position.Part);
        _gaps = [.. _frame.Gaps];
        AccountId = _frame.AccountId;
        EncryptsByDefault = _frame.EncryptsByDefault;
        DefaultKeyId = _frame.DefaultKeyId;
        Disks = ById(_frame.Disks, disk => disk.Id);
        Instances = ById(_frame.Instances, instance => instance.Id);
        Snapshots = ById(_frame.Snapshots, snapshot => snapshot.Id);
        Images = ById(_frame.Images, image => image.Id);
        Keys = ById(_frame.Keys, key => key.Id);
    }

    public string Region => _frame.Region;

    public string AccountId { get; set; }

    public bool? EncryptsByDefault { get; set; }

    public string? DefaultKeyId { get; set; }

    public Dictionary<string, DiskRecord> Disks { get; }

    public Dictionary<string, InstanceRecord> Instances { get; }

    public Dictionary<string, SnapshotRecord> Snapshots { get; }

    public Dictionary<string, ImageRecord> Images { get; }

    public Dictionary<string, KeyRecord> Keys { get; }

    public PartPosition this[InventoryPart part]
    {
        get => _positions.GetValueOrDefault(part) ?? new PartPosition(part);
        set => _positions[part] = value;
    }

    /// <summary>Notes what could not be read, once.</summary>
    public void AddGap(string gap)
    {
        if (!_gaps.Contains(gap)) _gaps.Add(gap);
    }

    public void Finish(InventoryPart part) => this[part] = this[part] with { IsDone = true, Next = null };

    /// <summary>Where to go on should the reading stop here.</summary>
    public InventoryCursor ToCursor() =>
        new(ToInventory(), [.. _positions.Values.OrderBy(position => position.Part)]);

    public RegionInventory ToInventory() => _frame with
    {
        AccountId = AccountId,
        EncryptsByDefault = EncryptsByDefault,
        DefaultKeyId = DefaultKeyId,
        Disks = Sorted(Disks),
        Instances = Sorted(Instances),
        Snapshots = Sorted(Snapshots),
        Images = Sorted(Images),
        Keys = Sorted(Keys),
        Gaps = [.. _gaps],
    };

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> records, Func<T, string> id) =>
        records.ToDictionary(id, StringComparer.Ordinal);

    private static List<T> Sorted<T>(Dictionary<string, T> records) =>
        [.. records.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
}
