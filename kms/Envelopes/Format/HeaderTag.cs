using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Format;

/// <summary>The tag that seals a header: AES-GCM over no plaintext, the header as associated data.</summary>
internal static class HeaderTag
{
    public static void Compute(DerivedKeys keys, ReadOnlySpan<byte> header, EnvelopeContext left, Span<byte> tag)
    {
        using var aes = new AesGcm(keys.Key, Suite.TagLength);
        Span<byte> nonce = stackalloc byte[Suite.NonceLength];
        nonce.Clear();
        aes.Encrypt(nonce, [], [], tag, Associated(header, left));
    }

    /// <summary>Whether the header is as it was written.</summary>
    public static bool IsRight(DerivedKeys keys, MessageHeader header, EnvelopeContext left)
    {
        using var aes = new AesGcm(keys.Key, Suite.TagLength);
        try
        {
            aes.Decrypt(header.Nonce, [], header.Tag, [], Associated(header.Authenticated, left));
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> Associated(ReadOnlySpan<byte> header, EnvelopeContext left) =>
        left.Count == 0 ? header : (byte[])[.. header, .. ContextCodec.Serialize(left)];
}
