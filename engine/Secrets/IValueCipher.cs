namespace Infra.Engine;

/// <summary>Encrypts single values of a stack's state.</summary>
internal interface IValueCipher
{
    /// <summary>Encrypts a text. The same text gives the same ciphertext while one stack is open.</summary>
    string Encrypt(string plaintext);

    /// <summary>Decrypts what <see cref="Encrypt"/> made.</summary>
    /// <exception cref="UsageException">The passphrase is missing or wrong, or the ciphertext was changed.</exception>
    string Decrypt(string ciphertext);
}
