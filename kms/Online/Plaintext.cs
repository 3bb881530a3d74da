namespace Infra.Kms.Online;

/// <summary>What KMS decrypted.</summary>
/// <param name="text">Exactly the text that was given to Encrypt.</param>
/// <param name="keyId">The key that decrypted it.</param>
/// <param name="keyVersionId">The version of that key.</param>
public sealed class Plaintext(string text, string keyId, string keyVersionId)
{
    /// <summary>Exactly the text that was given to Encrypt.</summary>
    public string Text { get; } = text;

    /// <summary>The key that decrypted it.</summary>
    public string KeyId { get; } = keyId;

    /// <summary>The version of that key.</summary>
    public string KeyVersionId { get; } = keyVersionId;

    /// <summary>The bytes, where what was encrypted is no text: it travelled as Base64, as a data key does.</summary>
    /// <exception cref="KmsInputException">What was encrypted is not Base64, so it was text.</exception>
    public byte[] ToBytes()
    {
        try
        {
            return Convert.FromBase64String(Text);
        }
        catch (FormatException)
        {
            throw new KmsInputException(
                "the ciphertext holds text and not bytes in Base64", "take it as text: leave --binary out");
        }
    }

    /// <summary>The key; never what was decrypted.</summary>
    public override string ToString() => $"decrypted with {KeyId}";
}
