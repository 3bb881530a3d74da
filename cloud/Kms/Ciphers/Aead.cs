using System.Security.Cryptography;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>The authenticated encryption of each symmetric key spec: AES or SM4 in Galois/Counter Mode.</summary>
internal static class Aead
{
    /// <summary>How many bytes the material of a spec has.</summary>
    public static int KeyLength(string spec) => spec switch
    {
        "Aliyun_AES_256" => 32,
        "Aliyun_AES_192" => 24,
        "Aliyun_AES_128" or "Aliyun_SM4" => 16,
        _ => throw new ArgumentException($"{spec} is no symmetric key spec.", nameof(spec)),
    };

    public static void Encrypt(string spec, byte[] key, byte[] nonce, ReadOnlySpan<byte> plaintext,
        Span<byte> ciphertext, Span<byte> tag, ReadOnlySpan<byte> associated)
    {
        if (spec == "Aliyun_SM4")
        {
            Sm4Gcm.Encrypt(key, nonce, plaintext, ciphertext, tag, associated);
            return;
        }

        using var aes = new AesGcm(key, CiphertextBlob.TagLength);
        aes.Encrypt(nonce, plaintext, ciphertext, tag, associated);
    }

    /// <summary>Decrypts into <paramref name="plaintext"/>, or gives false if anything was altered.</summary>
    public static bool TryDecrypt(string spec, byte[] key, CiphertextBlob blob, Span<byte> plaintext,
        ReadOnlySpan<byte> associated)
    {
        if (spec == "Aliyun_SM4")
            return Sm4Gcm.TryDecrypt(key, blob.Nonce, blob.Ciphertext, blob.Tag, plaintext, associated);

        try
        {
            using var aes = new AesGcm(key, CiphertextBlob.TagLength);
            aes.Decrypt(blob.Nonce, blob.Ciphertext, blob.Tag, plaintext, associated);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }
}
