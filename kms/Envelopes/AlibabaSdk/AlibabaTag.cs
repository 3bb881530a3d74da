using System.Security.Cryptography;
using System.Text;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>The tag over a header, made with the data key itself.</summary>
internal static class AlibabaTag
{
    /// <exception cref="EnvelopeException">The header was altered.</exception>
    public static void Check(AlibabaHeader header, ReadOnlySpan<byte> dataKey)
    {
        using var aes = new AesGcm(dataKey, Suite.TagLength);
        try
        {
            aes.Decrypt(header.Iv.AsSpan(), [], header.Tag, [], Associated(header));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new EnvelopeException(EnvelopeFault.Header, "the header of the message was altered");
        }
    }

    private static byte[] Associated(AlibabaHeader header)
    {
        using var bytes = new MemoryStream();
        bytes.Write(AlibabaContext.Number(AlibabaHeader.Version));
        bytes.Write(AlibabaContext.Number(header.Algorithm.Id));
        bytes.Write(AlibabaContext.Number(header.Context.Count));
        bytes.Write(AlibabaContext.Serialize(header.Context));
        bytes.Write(AlibabaContext.Number(header.DataKeys.Count));
        foreach (var key in header.DataKeys.OrderBy(key => key.ProviderInfoText, Utf8Order.Instance))
        {
            AlibabaContext.Block(bytes, key.ProviderInfo.Span);
            // The tag covers the data key as the API answers it: in base64.
            AlibabaContext.Block(bytes, Encoding.ASCII.GetBytes(Convert.ToBase64String(key.Ciphertext.Span)));
        }

        return bytes.ToArray();
    }
}
