using System.Buffers;
using System.Text;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>A ciphertext as Encrypt answers it: the identifier of the key version in the clear, a nonce, the encrypted
/// bytes and their tag, in Base64.</summary>
/// <remarks>The service calls the layout private. It is known from the documented samples and from the official
/// migration SDK (aliyun/alibabacloud-kms-java-sdk, 2024-07-30).</remarks>
internal sealed record CiphertextBlob(string VersionId, byte[] Nonce, byte[] Ciphertext, byte[] Tag)
{
    public const int VersionIdLength = 36;
    public const int NonceLength = 12;
    public const int TagLength = 16;

    /// <summary>Longer than any ciphertext the service makes: 6 KB and what encryption adds, in Base64.</summary>
    private const int MaxTextLength = 16 * 1024;

    private static readonly SearchValues<char> InVersionId =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    /// <summary>The key that the version belongs to, by the form of its identifier.</summary>
    public string KeyId => VersionId[..VersionId.LastIndexOf('-')];

    public string Text
    {
        get
        {
            var bytes = new byte[VersionIdLength + Nonce.Length + Ciphertext.Length + Tag.Length];
            Encoding.ASCII.GetBytes(VersionId, bytes);
            Nonce.CopyTo(bytes, VersionIdLength);
            Ciphertext.CopyTo(bytes, VersionIdLength + Nonce.Length);
            Tag.CopyTo(bytes, bytes.Length - Tag.Length);
            return Convert.ToBase64String(bytes);
        }
    }

    /// <summary>Takes a ciphertext apart, or gives null if it cannot be one.</summary>
    public static CiphertextBlob? Parse(string text)
    {
        if (text.Length > MaxTextLength) return null;

        var buffer = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, buffer, out var length)
            || length <= VersionIdLength + NonceLength + TagLength)
            return null;

        ReadOnlySpan<byte> bytes = buffer.AsSpan(0, length);
        var versionId = Encoding.Latin1.GetString(bytes[..VersionIdLength]);
        if (versionId.AsSpan().ContainsAnyExcept(InVersionId) || !versionId.Contains('-')) return null;

        bytes = bytes[VersionIdLength..];
        return new(versionId, bytes[..NonceLength].ToArray(), bytes[NonceLength..^TagLength].ToArray(),
            bytes[^TagLength..].ToArray());
    }
}
