using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms.Import;

/// <summary>What GetParametersForImport hands out and ImportKeyMaterial takes back: the private half of the wrapping key,
/// sealed under a secret of the account and bound to one key.</summary>
/// <remarks>Since the token carries everything, nothing is kept for those that are never used.</remarks>
internal sealed class ImportToken : IDisposable
{
    /// <summary>How long a token can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private const string SealName = "import-token-seal";
    private const int Bits = 2048;
    private const int HeaderLength = sizeof(long) + 1;

    private static readonly string[] Algorithms = ["RSAES_PKCS1_V1_5", RsaPaddings.OaepSha1, "RSAES_OAEP_SHA_256"];

    private readonly RSA _rsa;
    private readonly RSAEncryptionPadding _padding;

    private ImportToken(DateTimeOffset expiresAt, string algorithm, RSA rsa)
    {
        ExpiresAt = expiresAt;
        _padding = RsaPaddings.Import(algorithm)!;
        _rsa = rsa;
    }

    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Draws a wrapping key and gives its token and its public half.</summary>
    public static string New(Request request, Key key, string algorithm, out byte[] publicKey)
    {
        using var rsa = request.Options.NewRsa(Bits);
        publicKey = rsa.ExportSubjectPublicKeyInfo();
        var content = new byte[HeaderLength];
        BinaryPrimitives.WriteInt64BigEndian(content, (request.At + Lifetime).UtcTicks);
        content[^1] = (byte)Array.IndexOf(Algorithms, algorithm);
        content = [.. content, .. rsa.ExportPkcs8PrivateKey()];

        var nonce = KeyCipher.Draw(request, CiphertextBlob.NonceLength);
        var (ciphertext, tag) = (new byte[content.Length], new byte[CiphertextBlob.TagLength]);
        using var aes = new AesGcm(Seal(request), CiphertextBlob.TagLength);
        aes.Encrypt(nonce, content, ciphertext, tag, Encoding.ASCII.GetBytes(key.Id));
        CryptographicOperations.ZeroMemory(content);
        return Convert.ToBase64String([.. nonce, .. ciphertext, .. tag]);
    }

    /// <summary>Opens a token, or gives null if it is none of this account and key.</summary>
    public static ImportToken? Open(Request request, Key key, string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length)
            || length <= CiphertextBlob.NonceLength + CiphertextBlob.TagLength + HeaderLength)
            return null;

        var token = bytes.AsSpan(0, length);
        var content = new byte[length - CiphertextBlob.NonceLength - CiphertextBlob.TagLength];
        using var aes = new AesGcm(Seal(request), CiphertextBlob.TagLength);
        try
        {
            aes.Decrypt(token[..CiphertextBlob.NonceLength], token[CiphertextBlob.NonceLength..^CiphertextBlob.TagLength],
                token[^CiphertextBlob.TagLength..], content, Encoding.ASCII.GetBytes(key.Id));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(content.AsSpan(HeaderLength), out _);
        var ticks = BinaryPrimitives.ReadInt64BigEndian(content);
        var opened = new ImportToken(new DateTimeOffset(ticks, TimeSpan.Zero), Algorithms[content[HeaderLength - 1]], rsa);
        CryptographicOperations.ZeroMemory(content);
        return opened;
    }

    /// <summary>Unwraps material, or gives null if it was not wrapped with this token's key and algorithm.</summary>
    public byte[]? Unwrap(byte[] wrapped)
    {
        try
        {
            return _rsa.Decrypt(wrapped, _padding);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Dispose() => _rsa.Dispose();

    private static byte[] Seal(Request request) =>
        request.Store.Vault.GetOrDraw(owner: "", SealName, () => KeyCipher.Draw(request, 32));
}
