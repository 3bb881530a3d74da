using System.Security.Cryptography;
using System.Text;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms;

/// <summary>Encrypts and decrypts with the symmetric material of key versions.</summary>
internal static class KeyCipher
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encrypts with the primary version of a key.</summary>
    public static CiphertextBlob Seal(
        Request request, Key key, ReadOnlySpan<byte> plaintext, EncryptionContext context)
    {
        var version = KeyVersions.Primary(key, request.At);
        var cipher = Cipher(request, key, version);
        var nonce = new byte[CiphertextBlob.NonceLength];
        request.Options.Entropy(nonce);
        var blob = new CiphertextBlob(version.Id, nonce, new byte[plaintext.Length], new byte[CiphertextBlob.TagLength]);
        cipher.Encrypt(nonce, plaintext, blob.Ciphertext, blob.Tag, context.AssociatedData);
        return blob;
    }

    /// <summary>Decrypts with the version that the ciphertext names, or gives null if that cannot be: another context, an
    /// altered ciphertext, or material that is gone.</summary>
    public static byte[]? Open(Request request, Key key, CiphertextBlob blob, EncryptionContext context)
    {
        if (KeyVersions.Find(key, blob.VersionId, request.At) is null) return null;
        if (request.Store.Vault.Cipher(blob.VersionId, key.Spec) is not { } cipher) return null;

        var plaintext = new byte[blob.Ciphertext.Length];
        return cipher.TryDecrypt(blob, plaintext, context.AssociatedData) ? plaintext : null;
    }

    /// <summary>The bytes of a text as it is encrypted, or null if it is no text.</summary>
    public static byte[]? Bytes(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Draws random bytes from the account's source.</summary>
    public static byte[] Draw(Request request, int length)
    {
        var bytes = new byte[length];
        request.Options.Entropy(bytes);
        return bytes;
    }

    // The material of a version is drawn when the version encrypts for the first time.
    private static Aead Cipher(Request request, Key key, KeyVersion version)
    {
        var vault = request.Store.Vault;
        if (vault.Cipher(version.Id, key.Spec) is { } cipher) return cipher;
        if (key.IsExternal) throw new CryptographicException($"The imported material of {key.Id} is missing.");

        DrawMaterial(request, key, version);
        return vault.Cipher(version.Id, key.Spec)!;
    }

    private static void DrawMaterial(Request request, Key key, KeyVersion version) => request.Store.Vault.GetOrDraw(
        key.Id, version.Id, () => Draw(request, Aead.KeyLength(key.Spec)));
}
