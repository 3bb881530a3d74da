namespace Infra.Cloud.Door.Signatures;

/// <summary>Remembers which nonces were used for as long as a request with them could come again.</summary>
/// <remarks>
/// Two generations, each as long as a timestamp can be valid (twice the window), keep eight bytes of a hash for each
/// nonce. A generation that is full ends early: under a load that no client of the real cloud may make, memory stays
/// bounded and the oldest nonces are forgotten first.
/// </remarks>
internal sealed class NonceMemory
{
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

    /// <summary>Two halves, each keyed by what the process drew when it began: nobody outside can foresee them.</summary>
    private static ulong Hash(string accessKeyId, string nonce)
    {
        var size = accessKeyId.Length + 1 + nonce.Length;
        var both = size <= 256 ? stackalloc char[size] : new char[size];
        accessKeyId.CopyTo(both);
        both[accessKeyId.Length] = '\n';
        nonce.CopyTo(both[(accessKeyId.Length + 1)..]);
        return ((ulong)(uint)string.GetHashCode(both, StringComparison.Ordinal) << 32)
            | (uint)nonce.GetHashCode(StringComparison.Ordinal);
    }
}
