using System.Security.Cryptography;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Format;

/// <summary>What a data key becomes in one message: the key of its frames, and in version 2 the key it commits
/// to.</summary>
internal sealed class DerivedKeys : IDisposable
{
    public const int CommitKeyLength = 32;

    private readonly SecretBytes _key;

    private DerivedKeys(SecretBytes key, byte[] commitKey) => (_key, CommitKey) = (key, commitKey);

    /// <summary>The key of the header's tag and of all frames.</summary>
    public ReadOnlySpan<byte> Key => _key.Span;

    /// <summary>What stands in the header; not secret. Empty in version 1.</summary>
    public byte[] CommitKey { get; }

    public static DerivedKeys Derive(Suite suite, ReadOnlySpan<byte> dataKey, ReadOnlySpan<byte> messageId)
    {
        var key = new SecretBytes(suite.KeyLength);
        if (suite.Kdf is not { } hash)
        {
            dataKey.CopyTo(key.Span);
            return new DerivedKeys(key, []);
        }

        if (!suite.Commits)
        {
            HKDF.DeriveKey(hash, dataKey, key.Span, salt: [], info: [.. Number(suite), .. messageId]);
            return new DerivedKeys(key, []);
        }

        using var pseudoRandom = new SecretBytes(SHA512.HashSizeInBytes);
        HKDF.Extract(hash, dataKey, messageId, pseudoRandom.Span);
        HKDF.Expand(hash, pseudoRandom.Span, key.Span, [.. Number(suite), .. "DERIVEKEY"u8]);
        var commitKey = new byte[CommitKeyLength];
        HKDF.Expand(hash, pseudoRandom.Span, commitKey, "COMMITKEY"u8);
        return new DerivedKeys(key, commitKey);
    }

    public void Dispose() => _key.Dispose();

    private static byte[] Number(Suite suite) => [(byte)(suite.Id >> 8), (byte)suite.Id];
}
