using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Keys;

/// <summary>What tells data keys in a cache apart: everything that was asked for. Parts stand behind their lengths, so
/// that no two requests look alike.</summary>
internal static class CacheName
{
    public static string OfNew(int length, EnvelopeContext context) => Name("new"u8, [], length, context);

    public static string OfOpened(IReadOnlyList<EncryptedDataKey> entries, int length, EnvelopeContext context) =>
        Name("opened"u8, entries, length, context);

    private static string Name(
        ReadOnlySpan<byte> kind, IReadOnlyList<EncryptedDataKey> entries, int length, EnvelopeContext context)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, kind);
        Add(hash, ContextCodec.Serialize(context));
        Number(hash, length);
        foreach (var entry in entries)
        {
            Add(hash, Encoding.UTF8.GetBytes(entry.ProviderId));
            Add(hash, entry.ProviderInfo.Span);
            Add(hash, entry.Ciphertext.Span);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Number(hash, part.Length);
        hash.AppendData(part);
    }

    private static void Number(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
