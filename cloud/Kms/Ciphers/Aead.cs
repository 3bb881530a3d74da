using System.Security.Cryptography;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>The authenticated encryption of each symmetric key spec, AES or SM4 in Galois/Counter Mode, made ready with the
/// material of one key version.</summary>
/// <remarks>Making AES ready takes twice as long as encrypting a small secret. Who comes while another uses it
/// waits.</remarks>
internal sealed class Aead : IDisposable
{
    private readonly Lock _gate = new();
    private readonly AesGcm? _aes;
    private readonly Sm4? _sm4;

    public Aead(string spec, byte[] material)
    {
        if (spec == "Aliyun_SM4") _sm4 = new Sm4(material);
        else _aes = new AesGcm(material, CiphertextBlob.TagLength);
    }

    /// <summary>How many bytes the material of a spec has.</summary>
    public static int KeyLength(string spec) => spec switch
    {
        "Aliyun_AES_256" => 32,
        "Aliyun_AES_192" => 24,
        "Aliyun_AES_128" or "Aliyun_SM4" => 16,
        _ => throw new ArgumentException($"{spec} is no symmetric key spec.", nameof(spec)),
    };

    public void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag,
        ReadOnlySpan<byte> associated)
    {
        if (_sm4 is not null) Sm4Gcm.Encrypt(_sm4, nonce, plaintext, ciphertext, tag, associated);
        else
            lock (_gate) _aes!.Encrypt(nonce, plaintext, ciphertext, tag, associated);
    }

    /// <summary>Decrypts into <paramref name="plaintext"/>, or gives false if anything was altered.</summary>
    public bool TryDecrypt(CiphertextBlob blob, Span<byte> plaintext, ReadOnlySpan<byte> associated)
    {
        if (_sm4 is not null)
            return Sm4Gcm.TryDecrypt(_sm4, blob.Nonce, blob.Ciphertext, blob.Tag, plaintext, associated);

        try
        {
            lock (_gate) _aes!.Decrypt(blob.Nonce, blob.Ciphertext, blob.Tag, plaintext, associated);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public void Dispose() => _aes?.Dispose();
}
