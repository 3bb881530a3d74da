using System.Security.Cryptography;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.State;

/// <summary>The secrets of the account: key material and what protects it.</summary>
/// <remarks>They are kept apart from the objects, in a file of their own. So the account's other files hold nothing
/// secret and are the same bytes for the same work, which material from the system's generator never is.</remarks>
internal sealed class Vault : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, VaultEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Aead> _ciphers = new(StringComparer.Ordinal);

    /// <summary>Called with every new secret before anyone gets to see what was done with it.</summary>
    public Action<VaultEntry>? Added { get; set; }

    /// <summary>True if something was dropped that a file may still hold.</summary>
    public bool HasDropped { get; set; }

    public byte[]? Find(string name)
    {
        lock (_gate) return _entries.GetValueOrDefault(name)?.Secret;
    }

    /// <summary>The cipher whose material is the secret of a name, made ready once; null without the secret.</summary>
    public Aead? Cipher(string name, string spec)
    {
        lock (_gate)
        {
            if (_ciphers.TryGetValue(name, out var cipher)) return cipher;
            return Find(name) is { } material ? _ciphers[name] = new Aead(spec, material) : null;
        }
    }

    /// <summary>The secret of a name; it is drawn when it is needed for the first time.</summary>
    public byte[] GetOrDraw(string owner, string name, Func<byte[]> draw)
    {
        lock (_gate) return Find(name) ?? Put(owner, name, draw());
    }

    public byte[] Put(string owner, string name, byte[] secret)
    {
        var entry = new VaultEntry(owner, name, secret);
        lock (_gate)
        {
            Added?.Invoke(entry);
            Load(entry);
        }

        return secret;
    }

    /// <summary>Takes in what a file holds; of two secrets of one name the later one counts.</summary>
    public void Load(VaultEntry entry)
    {
        lock (_gate)
        {
            HasDropped |= _entries.ContainsKey(entry.Name);
            DropCipher(entry.Name);
            _entries[entry.Name] = entry;
        }
    }

    /// <summary>Forgets every secret that is not to be kept, and wipes it from memory.</summary>
    public void Retain(Func<VaultEntry, bool> keep)
    {
        foreach (var entry in _entries.Values.Where(entry => !keep(entry)).ToList())
        {
            _entries.Remove(entry.Name);
            DropCipher(entry.Name);
            CryptographicOperations.ZeroMemory(entry.Secret);
            HasDropped = true;
        }
    }

    public IEnumerable<VaultEntry> Sorted() => _entries.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var cipher in _ciphers.Values) cipher.Dispose();
        _ciphers.Clear();
    }

    private void DropCipher(string name)
    {
        if (_ciphers.Remove(name, out var cipher)) cipher.Dispose();
    }
}
