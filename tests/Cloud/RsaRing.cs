using System.Collections.Concurrent;
using System.Security.Cryptography;
using Infra.Cloud;

namespace Infra.Tests.Cloud;

/// <summary>Hands out a few RSA key pairs in turn, for tests that need many and look at none.</summary>
internal static class RsaRing
{
    private const int PairsPerSize = 4;

    private static readonly ConcurrentDictionary<int, Lazy<byte[][]>> Pairs = new();
    private static int _next;

    /// <summary>An account as any other, but for where its RSA key pairs come from.</summary>
    public static CloudOptions Options { get; } = new() { NewRsa = Next };

    private static RSA Next(int bits)
    {
        // Lazy, so that of two tests that come first one draws and the other waits: large pairs take seconds.
        var pairs = Pairs.GetOrAdd(bits, size => new(() => Draw(size))).Value;
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(pairs[(uint)Interlocked.Increment(ref _next) % PairsPerSize], out _);
        return rsa;
    }

    private static byte[][] Draw(int bits)
    {
        var pairs = new byte[PairsPerSize][];
        for (var i = 0; i < PairsPerSize; i++)
        {
            using var rsa = RSA.Create(bits);
            pairs[i] = rsa.ExportPkcs8PrivateKey();
        }

        return pairs;
    }
}
