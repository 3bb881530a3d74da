using Infra.Cloud;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Blocks;

/// <content>Steps in which bytes come from one disk to another: snapshots, copies, images, and the way back.</content>
internal sealed partial class BlockRun
{
    private void Snapshot(byte which)
    {
        if (Pick(_disks, which) is not { WasAttached: true } disk || _snapshots.Count >= MaxObjects) return;
        var content = disk.Content.Copy();
        _snapshots.Add((_client.SnapshotOf(disk.Id), disk.Id, content));
    }

    private void CopySnapshot(byte which)
    {
        if (_snapshots.Count is 0 or >= MaxObjects) return;
        var (id, _, content) = _snapshots[which % _snapshots.Count];
        var key = _keys.Keys.ElementAt(which % 2);
        _snapshots.Add((_client.CopySnapshot(id, key), "", content.Under(key)));
        Note("snapshot copied");
    }

    // To another region: a plain snapshot as it is, any with the service key of that region, which nobody switches off.
    private void CopyAway(byte which)
    {
        if (_snapshots.Count is 0 || _away.Count >= 3) return;
        var (id, _, content) = _snapshots[which % _snapshots.Count];
        var isPlain = content.Key is null && which % 2 == 0;
        var copy = _client.Call("Ecs", "CopySnapshot", ("SnapshotId", id), ("DestinationRegionId", Away),
            ("DestinationSnapshotName", "away"), ("Encrypted", isPlain ? null : "true")).Text("SnapshotId");
        _client.Wait(TimeSpan.FromDays(1));
        var key = isPlain ? null : _client.Snapshot(copy, Away).Text("KMSKeyId");
        if (key is not null) _keys.TryAdd(key, "Enabled");
        _away.Add((copy, content.Under(key)));
        Note("copied to another region");
    }

    private void DiskFromSnapshot(byte which)
    {
        var ofData = _snapshots.FindAll(snapshot => _client.Snapshot(snapshot.Id).Text("SourceDiskType") == "data");
        if (ofData.Count == 0 || _disks.Count >= MaxObjects) return;
        var (id, _, content) = ofData[which % ofData.Count];
        var key = KeyOrNone((byte)(which / 7));
        _disks.Add(new ModelDisk(_client.DiskFrom(id, key), content.Under(key)));
        Note("disk from a snapshot");
    }

    private void Image(byte which)
    {
        if (_images.Count >= 3) return;
        var instance = _instances.Keys.ElementAt(which % _instances.Count);
        var system = _disks.Single(disk => disk.Instance == instance && disk.IsSystem);
        var others = _disks.Where(disk => disk.Instance == instance && !disk.IsSystem).ToList();
        foreach (var other in others) if (which % 2 == 0) Detach((byte)_disks.IndexOf(other));
        if (others.Exists(other => other.Instance is not null)) return;

        var image = _client.Call("Ecs", "CreateImage", ("InstanceId", instance)).Text("ImageId");
        _client.Wait(TimeSpan.FromDays(1));
        _images.Add((image, [system.Content.Copy()]));
    }

    private void CopyImage(byte which)
    {
        if (_images.Count is 0 or >= 3) return;
        var (id, contents) = _images[which % _images.Count];
        var key = _keys.Keys.ElementAt(which % 2);
        var copy = _client.CopyImage(id, ("Encrypted", "true"), ("KMSKeyId", key));
        _client.Wait(TimeSpan.FromHours(1));
        _images.Add((copy, [.. contents.Select(content => content.Under(key))]));
        Note("image copied");
    }

    private void RunOrReplace(byte which)
    {
        if (_images.Count == 0) Image(0);
        if (_images.Count == 0) return;
        var (id, contents) = _images[which % _images.Count];
        if (_instances.Count < 2)
        {
            NewInstance((id, contents[0]));
            Note("instance from an image");
            return;
        }

        var instance = Stopped(_instances.Keys.ElementAt(which % _instances.Count));
        var made = _client.Call("Ecs", "ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", id)).Text("DiskId");
        _disks.RemoveAll(disk => disk.Instance == instance && disk.IsSystem);
        _disks.Add(new ModelDisk(made, contents[0], instance, isSystem: true));
        Note("replaced");
    }

    private void Reset(byte which)
    {
        var (id, from, content) = _snapshots.FirstOrDefault(snapshot => _disks.Exists(
            disk => disk.Id == snapshot.Disk && disk.Instance is not null));
        if (id is null) return;
        Stopped(_disks.Single(disk => disk.Id == from).Instance!);
        _client.Call("Ecs", "ResetDisk", ("DiskId", from), ("SnapshotId", id));
        _disks.Single(disk => disk.Id == from).Content = content.Copy();
        Note("reset");
    }

    private void ReInit(byte which)
    {
        if (Pick(_disks, which) is not { Instance: { } instance } disk) return;
        Stopped(instance);
        try
        {
            _client.Call("Ecs", "ReInitDisk", ("DiskId", disk.Id));
        }
        catch (CloudException e) when (e.Code == "InvalidSourceSnapshot")
        {
            return;
        }

        disk.Content = disk.Origin.Copy();
        Note("initialised anew");
    }

    private void DeleteSnapshot(byte which)
    {
        if (_snapshots.Count == 0) return;
        var place = which % _snapshots.Count;
        _client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", _snapshots[place].Id), ("Force", "true"));
        _snapshots.RemoveAt(place);
    }
}
