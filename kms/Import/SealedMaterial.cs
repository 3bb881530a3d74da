using Infra.Kms.Online;

namespace Infra.Kms.Import;

/// <summary>Material kept as a ciphertext of another key of KMS, so that it can be imported again and lies nowhere in
/// the clear.</summary>
/// <remarks>It is bound to the key it is for, by the encryption context: it opens for no other.</remarks>
public static class SealedMaterial
{
    private const string ContextName = "key-material-of";

    /// <summary>Encrypts material.</summary>
    /// <param name="kms">What encrypts.</param>
    /// <param name="material">The material.</param>
    /// <param name="key">The key the material is for.</param>
    /// <param name="sealingKeyId">The key that encrypts: its id, alias or ARN.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">It is the same key: then nothing could be opened once the material is
    /// needed.</exception>
    public static async Task<Ciphertext> SealAsync(
        KmsClient kms, KeyMaterial material, ImportableKey key, string sealingKeyId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(kms);
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(key);
        var ciphertext = await kms.EncryptAsync(sealingKeyId, material.Bytes, ContextOf(key), cancellation)
            .ConfigureAwait(false);
        return ciphertext.KeyId != key.KeyId ? ciphertext : throw new KmsInputException(
            $"'seal-with' must be another key than the one the material is for; got {sealingKeyId}.",
            "without its material the key could not open what is needed to import it");
    }

    /// <summary>Decrypts material.</summary>
    /// <exception cref="KmsInputException">It was not sealed, or is not as long as the key wants it.</exception>
    /// <exception cref="Infra.OpenApi.Errors.OpenApiException">KMS refused; InvalidParameter also for material of
    /// another key.</exception>
    public static async Task<KeyMaterial> OpenAsync(
        KmsClient kms, string ciphertext, ImportableKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(kms);
        ArgumentNullException.ThrowIfNull(key);
        var plaintext = await kms.DecryptAsync(ciphertext, ContextOf(key), cancellation).ConfigureAwait(false);
        try
        {
            return KeyMaterial.Take(Convert.FromBase64String(plaintext.Text), key.MaterialBytes);
        }
        catch (FormatException)
        {
            throw new KmsInputException(
                "the file holds no sealed material", "name one that `atrest key import --generate` wrote");
        }
    }

    private static Dictionary<string, string> ContextOf(ImportableKey key) =>
        new(StringComparer.Ordinal) { [ContextName] = key.KeyId };
}
