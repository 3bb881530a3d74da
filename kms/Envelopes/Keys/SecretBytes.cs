using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Keys;

/// <summary>A plaintext key in memory: never copied by the garbage collector, zeroed when it is disposed of.</summary>
public sealed class SecretBytes : IDisposable
{
    private readonly byte[] _bytes;

    /// <summary>Zeros, to be filled by who makes the secret.</summary>
    public SecretBytes(int length) => _bytes = GC.AllocateArray<byte>(length, pinned: true);

    /// <summary>A copy. Who owns <paramref name="bytes"/> still has to wipe them.</summary>
    public SecretBytes(ReadOnlySpan<byte> bytes) : this(bytes.Length) => bytes.CopyTo(_bytes);

    /// <summary>The secret.</summary>
    public Span<byte> Span => _bytes;

    /// <summary>The secret, for calls that go on after they return.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <summary>How many bytes there are.</summary>
    public int Length => _bytes.Length;

    /// <summary>Overwrites the secret with zeros.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);

    /// <summary>Says how long the secret is, and nothing else of it.</summary>
    public override string ToString() => $"{Length} secret bytes";
}
