using System.Security.Cryptography;

namespace Infra.Cloud.Kms.Import;

/// <summary>Tells whether material is the same that a key had before, after the material itself is gone.</summary>
/// <remarks>A salted hash that is slow to compute, kept among the secrets: material that a user made up could otherwise be
/// guessed from it.</remarks>
internal static class MaterialProof
{
    private const int SaltLength = 16;
    private const int Iterations = 100_000;

    /// <summary>True if the key never had material or had the same; from then on it is the only one it takes.</summary>
    public static bool Accepts(Request request, Key key, byte[] material)
    {
        var name = $"proof/{key.Id}";
        if (request.Store.Vault.Find(name) is { } proof)
            return CryptographicOperations.FixedTimeEquals(proof, Of(material, proof.AsSpan(0, SaltLength)));

        request.Store.Vault.Put(key.Id, name, Of(material, KeyCipher.Draw(request, SaltLength)));
        return true;
    }

    private static byte[] Of(byte[] material, ReadOnlySpan<byte> salt) =>
        [.. salt, .. Rfc2898DeriveBytes.Pbkdf2(material, salt, Iterations, HashAlgorithmName.SHA256, 32)];
}
