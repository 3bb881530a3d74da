using System.Security.Cryptography;
using System.Text;

namespace Infra.Engine;

/// <summary>Pulumi's passphrase encryption: AES-256-GCM under a key derived with PBKDF2-SHA256 from a passphrase.</summary>
/// <remarks>
/// A salt reads `v1:SALT:v1:NONCE:CIPHERTEXT`, all base64, where the last three encrypt the word `pulumi`, so that a wrong
/// passphrase is told from a changed file. A ciphertext reads `v1:NONCE:CIPHERTEXT`.
/// Source: https://github.com/pulumi/pulumi/blob/master/pkg/secrets/passphrase/manager.go
/// </remarks>
internal sealed class PassphraseCipher : IDisposable
{
    private const int Iterations = 1_000_000;
    private const int KeyBytes = 32;
    private const int SaltBytes = 8;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const string Version = "v1";
    private const string Probe = "pulumi";

    private readonly AesGcm _aes;

    private PassphraseCipher(string passphrase, byte[] salt)
    {
        var key = Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Iterations, HashAlgorithmName.SHA256, KeyBytes);
        _aes = new AesGcm(key, TagBytes);
        CryptographicOperations.ZeroMemory(key);
    }

    /// <summary>The salt with its probe, as it stands in files.</summary>
    public string Salt { get; private set; } = "";

    /// <summary>Makes a new salt from the system's random numbers.</summary>
    public static PassphraseCipher Create(string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var cipher = new PassphraseCipher(passphrase, salt);
        cipher.Salt = $"{Version}:{Convert.ToBase64String(salt)}:{cipher.Encrypt(Probe)}";
        return cipher;
    }

    /// <summary>Opens with a salt from a file, or answers null where the passphrase is not the one it was made with.</summary>
    /// <exception cref="FormatException">The salt is not of the form above.</exception>
    public static PassphraseCipher? Open(string passphrase, string salt)
    {
        var parts = salt.Split(':', 3);
        if (parts.Length != 3 || parts[0] != Version) throw new FormatException($"the salt must have the form {Version}:...");

        var cipher = new PassphraseCipher(passphrase, Convert.FromBase64String(parts[1])) { Salt = salt };
        if (cipher.TryDecrypt(parts[2]) == Probe) return cipher;

        cipher.Dispose();
        return null;
    }

    public string Encrypt(string plaintext)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var plain = Encoding.UTF8.GetBytes(plaintext);
        var encrypted = new byte[plain.Length + TagBytes];
        _aes.Encrypt(nonce, plain, encrypted.AsSpan(0, plain.Length), encrypted.AsSpan(plain.Length));
        return $"{Version}:{Convert.ToBase64String(nonce)}:{Convert.ToBase64String(encrypted)}";
    }

    /// <summary>The plaintext, or null where the ciphertext was changed or made with another key.</summary>
    /// <exception cref="FormatException">The ciphertext is not of the form above.</exception>
    public string? TryDecrypt(string ciphertext)
    {
        var parts = ciphertext.Split(':');
        if (parts.Length != 3 || parts[0] != Version)
            throw new FormatException($"a ciphertext must have the form {Version}:NONCE:CIPHERTEXT");

        var nonce = Convert.FromBase64String(parts[1]);
        var encrypted = Convert.FromBase64String(parts[2]);
        if (nonce.Length != NonceBytes || encrypted.Length < TagBytes)
            throw new FormatException("a nonce has 12 bytes and a ciphertext at least 16");

        var plain = new byte[encrypted.Length - TagBytes];
        try
        {
            _aes.Decrypt(nonce, encrypted.AsSpan(0, plain.Length), encrypted.AsSpan(plain.Length), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return Encoding.UTF8.GetString(plain);
    }

    public void Dispose() => _aes.Dispose();
}
