using Infra.Cloud;
using Infra.Cloud.Blocks;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>A sequence of operations on disks, snapshots, images and instances, held against a model that knows nothing
/// but byte arrays.</summary>
internal sealed partial class BlockRun : IDisposable
{
    private const int MaxObjects = 8;
    private const string Away = "cn-beijing";

    private readonly string _directory;
    private readonly SortedDictionary<string, int> _happened;
    private readonly List<ModelDisk> _disks = [];
    private readonly List<(string Id, string Disk, ModelContent Content)> _snapshots = [];
    private readonly List<(string Id, List<ModelContent> Contents)> _images = [];
    private readonly List<(string Id, ModelContent Content)> _away = [];
    private readonly Dictionary<string, bool> _instances = [];
    private readonly Dictionary<string, string> _keys = [];
    private CloudAccount _account;
    private CloudClient _client;
    private int _step;

    public BlockRun(string directory, SortedDictionary<string, int> happened)
    {
        _directory = directory;
        _happened = happened;
        _account = CloudAccount.Open(directory);
        _client = _account.Client();
        _client.CreateEcsRole();
        for (var i = 0; i < 2; i++) _keys[_client.CreateKey()] = "Enabled";
        NewInstance(image: null);
        NewDisk(0);
        NewDisk(1);
        Attach(1);
        Attach(2);
    }

    public void Dispose() => _account.Dispose();

    public void Do(byte what, byte which)
    {
        _step++;
        Action<byte>[] steps =
        [
            NewDisk, Write, WriteAsGuest, Snapshot, Snapshot, CopySnapshot, DiskFromSnapshot, DiskFromSnapshot, Attach,
            Detach, Power, Reboot, Image, CopyImage, CopyAway, RunOrReplace, Reset, ReInit, SwitchKey, DeleteSnapshot, DeleteDisk,
            Commit, Reopen, Purge,
        ];
        var step = steps[what % steps.Length];
        try
        {
            step(which);
        }
        catch (CloudException e) when (e.Code.StartsWith("InvalidParameter.KMSKeyId.", StringComparison.Ordinal))
        {
            // Only a key that cannot be used is a reason.
            Assert.Contains(_keys.Values, state => state != "Enabled");
            Note("refused for a key");
        }

        _client.Wait(TimeSpan.FromMinutes(3));
        if (_step % 6 == 0) Check();
    }

    /// <summary>Everything can be read that should be, as it should be, and nothing else.</summary>
    public void Check()
    {
        foreach (var disk in _disks)
        {
            var described = _client.Disk(disk.Id);
            Assert.Equal((disk.Content.Key is not null, disk.Content.Key ?? ""),
                (described.Flag("Encrypted"), described.Text("KMSKeyId")));
            Check(disk.Id, disk.Content);
            if (disk.Instance is { } instance && _instances[instance] && !IsPurged(disk.Content.Key))
                Assert.Equal(
                    disk.Content.Bytes, _account.Blocks.ReadAsGuest(disk.Id, 0, ModelContent.Length, _client.Now));
        }

        foreach (var (id, _, content) in _snapshots)
        {
            Assert.Equal(content.Key ?? "", _client.Snapshot(id).Text("KMSKeyId"));
            Check(id, content);
        }

        foreach (var (id, contents) in _images)
        {
            var disk = _client.Image(id)["DiskDeviceMappings"]!["DiskDeviceMapping"]!.AsArray().Single()!;
            Assert.Equal(contents[0].Key is not null, disk.Flag("Encrypted"));
            Check(disk.Text("SnapshotId"), contents[0]);
        }

        foreach (var (id, content) in _away)
        {
            Assert.Equal(content.Key ?? "", _client.Snapshot(id, Away).Text("KMSKeyId"));
            Check(id, content);
        }
    }

    private void Check(string id, ModelContent content)
    {
        if (content.Key is { } key && _keys[key] != "Enabled")
        {
            Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => _account.Blocks.Read(id, 0, 1, _client.Now)));
            Note($"unreadable: {_keys[key]}");
            return;
        }

        Assert.Equal(content.Bytes, _account.Blocks.Read(id, 0, ModelContent.Length, _client.Now));
        if (content.Bytes.AsSpan().ContainsAnyExcept((byte)0)) Note(content.Key is null ? "read in the clear" : "read");
    }

    private void NewDisk(byte which)
    {
        if (_disks.Count >= MaxObjects) return;
        var key = KeyOrNone(which);
        var disk = _client.CreateDisk(key is null ? [] : TestBlocks.Encrypted(key));
        _client.Wait(TimeSpan.FromMinutes(1));
        _disks.Add(new ModelDisk(disk, ModelContent.Empty(key)));
    }

    private void Write(byte which)
    {
        if (Pick(_disks, which) is not { } disk) return;
        var (offset, bytes) = Bytes(which);
        if (disk.Content.Key is { } key && _keys[key] != "Enabled")
        {
            Assert.Equal(BlockFault.Unreadable,
                TestBlocks.Fault(() => _account.Blocks.Write(disk.Id, offset, bytes, _client.Now)));
            return;
        }

        _account.Blocks.Write(disk.Id, offset, bytes, _client.Now);
        bytes.CopyTo(disk.Content.Bytes, offset);
    }

    private void WriteAsGuest(byte which)
    {
        var attached = _disks.FindAll(disk => disk.Instance is not null || which % 5 == 0);
        if (Pick(attached, which) is { } disk) WriteAsGuest(disk, which);
    }

    private void WriteAsGuest(ModelDisk disk, byte which)
    {
        if (IsPurged(disk.Content.Key)) return;
        var (offset, bytes) = Bytes(which);
        if (disk.Instance is not { } instance || !_instances[instance])
        {
            Assert.Equal(BlockFault.NotRunning,
                TestBlocks.Fault(() => _account.Blocks.WriteAsGuest(disk.Id, offset, bytes, _client.Now)));
            return;
        }

        _account.Blocks.WriteAsGuest(disk.Id, offset, bytes, _client.Now);
        bytes.CopyTo(disk.Content.Bytes, offset);
        if (disk.Content.Key is { } key && _keys[key] != "Enabled") Note("guest wrote under a disabled key");
    }

    private void Attach(byte which)
    {
        if (Pick(_disks, which) is not { Instance: null } disk) return;
        var instance = _instances.Keys.ElementAt(which % _instances.Count);
        _client.Attach(instance, disk.Id);
        (disk.Instance, disk.WasAttached) = (instance, true);
    }

    private void Detach(byte which)
    {
        if (Pick(_disks, which) is not { Instance: { } instance, IsSystem: false } disk) return;
        _client.Detach(instance, disk.Id);
        disk.Instance = null;
        Note("detached");
    }

    private void Power(byte which)
    {
        var instance = _instances.Keys.ElementAt(which % _instances.Count);
        if (_instances[instance]) Stopped(instance);
        else Started(instance);
    }

    private void Reboot(byte which)
    {
        var instance = _instances.Keys.ElementAt(which % _instances.Count);
        if (!_instances[instance]) return;
        _client.Call("Ecs", "RebootInstance", ("InstanceId", instance));
        Note("rebooted");
    }

    private string Stopped(string instance)
    {
        if (_instances[instance]) _client.Stop(instance);
        _instances[instance] = false;
        return instance;
    }

    private void Started(string instance)
    {
        _client.Start(instance);
        _instances[instance] = true;
        Note("started");
    }

    private void SwitchKey(byte which)
    {
        var key = _keys.Keys.ElementAt(which % 2);
        if (_keys[key] == "Purged") return;
        var isOn = _keys[key] == "Enabled";
        foreach (var stopped in _instances.Where(pair => !pair.Value).Select(pair => pair.Key).ToList()) Started(stopped);
        _client.Call("Kms", isOn ? "DisableKey" : "EnableKey", ("KeyId", key));
        _keys[key] = isOn ? "Disabled" : "Enabled";
        foreach (var disk in _disks) if (disk.Content.Key == key) WriteAsGuest(disk, which);
    }

    private void DeleteDisk(byte which)
    {
        if (Pick(_disks, which) is not { Instance: null } disk) return;
        _client.Call("Ecs", "DeleteDisk", ("DiskId", disk.Id));
        _disks.Remove(disk);
    }

    private void Commit(byte which) => _account.Commit(_client.Now);

    private void Reopen(byte which)
    {
        var now = _client.Now;
        _account.Dispose();
        _account = CloudAccount.Open(_directory);
        _client = new CloudClient(_account, TestCloud.Region, $"reopened-{_step}", now);
        Note("reopened");
    }

    private void Purge(byte which)
    {
        var key = _keys.Keys.ElementAt(1);
        if (which % 3 != 0 || _keys[key] == "Purged") return;
        _client.Purge(_account, key);
        _keys[key] = "Purged";
    }

    private void NewInstance((string Id, ModelContent Content)? image)
    {
        var instance = _client.RunInstance(image is { } from ? [("ImageId", from.Id)] : []);
        _instances[instance] = true;
        var content = image?.Content ?? ModelContent.Empty(key: null);
        _disks.Add(new ModelDisk(_client.SystemDisk(instance).Text("DiskId"), content, instance, isSystem: true));
    }

    private bool IsPurged(string? key) => key is not null && _keys[key] == "Purged";

    private string? KeyOrNone(byte which) => which % 3 == 2 ? null : _keys.Keys.ElementAt(which % 3);

    private static ModelDisk? Pick(List<ModelDisk> disks, byte which) =>
        disks.Count == 0 ? null : disks[which % disks.Count];

    /// <summary>Bytes that tell the step they come from; now and then zeros.</summary>
    private (int Offset, byte[] Bytes) Bytes(byte which)
    {
        var offset = which * 613 % (ModelContent.Length - 5000);
        var bytes = new byte[1 + (which * 37 % 5000)];
        if (which % 8 != 0) Array.Fill(bytes, (byte)((_step % 255) + 1));
        return (offset, bytes);
    }

    private void Note(string what) => _happened[what] = _happened.GetValueOrDefault(what) + 1;
}
