using System.Security.Cryptography;

namespace Infra.Cloud.Blocks;

/// <summary>The memory of the hosts on which instances run: the data keys of their disks in the clear. It is never
/// written down.</summary>
internal sealed class HostMemory
{
    private readonly Dictionary<string, (string InstanceId, byte[] Key)> _keys = new(StringComparer.Ordinal);

    public byte[]? Find(string diskId, string instanceId) =>
        _keys.TryGetValue(diskId, out var held) && held.InstanceId == instanceId ? held.Key : null;

    /// <summary>Keeps a key that was opened for an instance that starts or runs.</summary>
    public void Hold(string diskId, string instanceId, byte[] key) => _keys[diskId] = (instanceId, key);

    /// <summary>The instance stopped, and with it went what its host remembered.</summary>
    public void ForgetInstance(string instanceId) => Retain((_, instance) => instance != instanceId);

    public void ForgetDisk(string diskId) => Retain((disk, _) => disk != diskId);

    public void Retain(Func<string, string, bool> keep)
    {
        foreach (var (disk, held) in _keys.Where(pair => !keep(pair.Key, pair.Value.InstanceId)).ToList())
        {
            _keys.Remove(disk);
            CryptographicOperations.ZeroMemory(held.Key);
        }
    }
}
