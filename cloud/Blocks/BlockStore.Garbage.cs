using Infra.Cloud.State;

namespace Infra.Cloud.Blocks;

internal sealed partial class BlockStore
{
    /// <summary>How many slots nobody can ask for any more.</summary>
    public long DeadSlots => Heap.End - HeldBlocks;

    /// <summary>True if something was dropped that a file may still hold.</summary>
    public bool HasDropped { get; private set; }

    /// <summary>Forgets what no disk, snapshot or image can ask for after a time any more.</summary>
    public void Collect(Store store, DateTimeOffset now)
    {
        if (_volumes.Count == 0 && IsEmpty) return;

        DropContents(store, now);
        var views = Views();
        foreach (var id in _volumes.Keys.Where(id => !views.ContainsKey(id)).ToList())
        {
            _volumes.Remove(id);
            HasDropped = true;
        }

        var kept = new HashSet<long>();
        foreach (var volume in _volumes.Values) Prune(volume, views[volume.Id], now.UtcTicks, kept);
        HeldBlocks = kept.Count;
        Heap.Retain(kept);

        var keys = _volumes.Values.Select(volume => volume.Key?.Id).ToHashSet();
        foreach (var id in _keys.Keys.Where(id => !keys.Contains(id)).ToList()) _keys.Remove(id);
        Hosts.Retain((disk, instance) => store.Disks.TryFind(disk, now, out var held)
            && held.Place.At(now) is { InstanceId: { } place, LeavingAt: null } && place == instance
            && store.Instances.TryFind(instance, now, out var host) && host.Power.At(now).On);
    }

    /// <summary>Everything as it is, for a file that is written anew.</summary>
    public IEnumerable<BlockLine> Lines(Func<BlockVolume, IEnumerable<BlockLine>> writesOf)
    {
        foreach (var key in _keys.Values.OrderBy(key => key.Id)) yield return new(Key: key);
        foreach (var volume in _volumes.Values.OrderBy(volume => volume.Id))
        {
            yield return new(Volume: new(
                volume.Id, volume.Under?.Before ?? 0, volume.Under?.Volume.Id, volume.Key?.Id));
            foreach (var line in writesOf(volume)) yield return line;
        }

        foreach (var (id, epochs) in _disks.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            foreach (var epoch in epochs) yield return new(Disk: new(id, epoch.Since, epoch.Volume.Id));
        foreach (var (id, view) in _snapshots.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            yield return new(Snapshot: new(id, view.Volume.Id, view.Before));
    }

    /// <summary>Takes up what stands in files that were written anew.</summary>
    public void Moved(IEnumerable<BlockLine> lines, FileStream heap, long slots)
    {
        _keys.Clear();
        _volumes.Clear();
        _disks.Clear();
        _snapshots.Clear();
        HeldBlocks = 0;
        foreach (var line in lines) Apply(line);
        Heap.Replace(heap, slots);
        HasDropped = false;
    }

    private void DropContents(Store store, DateTimeOffset now)
    {
        // The snapshots of an image can be deleted by force; the image still holds what they held.
        var inImages = store.Images.All.SelectMany(image => image.Disks).Select(disk => disk.SnapshotId).ToHashSet();
        foreach (var id in _snapshots.Keys.ToList())
            if (store.Snapshots.Peek(id) is null && !inImages.Contains(id)) HasDropped |= _snapshots.Remove(id);
        foreach (var id in _disks.Keys.Where(id => store.Disks.Peek(id) is null).ToList())
            HasDropped |= _disks.Remove(id);
        foreach (var epochs in _disks.Values)
        {
            var current = epochs.FindLastIndex(epoch => epoch.Since <= now.UtcTicks);
            if (current <= 0) continue;
            epochs.RemoveRange(0, current);
            HasDropped = true;
        }
    }

    /// <summary>The volumes that something holds, and as of which times; a disk may ask for any time from now
    /// on.</summary>
    private Dictionary<int, SortedSet<long>> Views()
    {
        var views = new Dictionary<int, SortedSet<long>>();
        foreach (var epoch in _disks.Values.SelectMany(epochs => epochs))
            See(views, new(epoch.Volume, BlockView.Everything));
        foreach (var view in _snapshots.Values) See(views, view);
        return views;
    }

    private static void See(Dictionary<int, SortedSet<long>> views, BlockView view)
    {
        for (var seen = view; seen is not null; seen = seen.Volume.Under)
        {
            if (!views.TryGetValue(seen.Volume.Id, out var times)) views[seen.Volume.Id] = times = [];
            if (!times.Add(seen.Before)) return; // and so was everything under it
        }
    }

    private void Prune(BlockVolume volume, SortedSet<long> times, long now, HashSet<long> kept)
    {
        var isLive = times.Max == BlockView.Everything;
        foreach (var index in volume.Blocks.Keys.ToList())
        {
            var versions = new List<BlockVersion>();
            var until = BlockView.Everything;
            for (var version = volume.Blocks[index]; version is not null; until = version.At, version = version.Older)
            {
                // Held from version.At to until: somebody sees that, or may still come to see it.
                var isSeen = (isLive && until > now) || times.GetViewBetween(version.At + 1, until).Count > 0;
                if (isSeen) versions.Add(version);
                else HasDropped = true;
            }

            BlockVersion? newest = null;
            for (var i = versions.Count - 1; i >= 0; i--)
            {
                newest = versions[i] with { Older = newest };
                if (newest.Slot != BlockVersion.Zeros) kept.Add(newest.Slot);
            }

            if (newest is null) volume.Blocks.Remove(index);
            else volume.Blocks[index] = newest;
        }
    }
}
