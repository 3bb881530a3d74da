using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Remembers which nonces were used for as long as a request with them could come again.</summary>
/// <remarks>
/// Two generations, each as long as a timestamp can be valid (twice the window), keep eight bytes of a hash for each
/// nonce. A generation that is full ends early: under a load that no client of the real cloud may make, memory stays
/// bounded and the oldest nonces are forgotten first.
/// </remarks>
internal sealed class NonceMemory
{
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(16);
    private readonly NonceShard[] _shards;

    /// <param name="window">How far the clocks of client and server may differ.</param>
    /// <param name="capacity">How many nonces a generation holds.</param>
    /// <param name="shards">How many parts remember independently of each other.</param>
    public NonceMemory(TimeSpan window, int capacity = 1 << 20, int shards = 16) =>
        _shards = [.. Enumerable.Range(0, shards).Select(_ => new NonceShard(2 * window, capacity / shards))];

    /// <summary>Remembers a nonce; false if it was used before.</summary>
    public bool IsNew(string accessKeyId, string nonce, DateTimeOffset now)
    {
        var hash = Hash(accessKeyId, nonce);
        return _shards[hash % (ulong)_shards.Length].IsNew(hash, now);
    }

    private ulong Hash(string accessKeyId, string nonce)
    {
        var size = Encoding.UTF8.GetMaxByteCount(accessKeyId.Length + nonce.Length) + 1 + _salt.Length;
        var text = size <= 512 ? stackalloc byte[size] : new byte[size];
        _salt.CopyTo(text);
        var length = _salt.Length + Encoding.UTF8.GetBytes(accessKeyId, text[_salt.Length..]);
        text[length++] = 0xFF; // never a byte of UTF-8
        length += Encoding.UTF8.GetBytes(nonce, text[length..]);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..length], hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
