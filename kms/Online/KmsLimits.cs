namespace Infra.Kms.Online;

/// <summary>What KMS takes, with the source of each figure.</summary>
public static class KmsLimits
{
    /// <summary>The most bytes that Encrypt takes: 6 KB.</summary>
    /// <remarks>Source: "less than 6 KB", Key Management Service Best Practices (2021), and the reference of Encrypt.
    /// Whether they are counted before or after Base64 is not published; here it is what is sent that is counted, so
    /// that what passes here passes either way.</remarks>
    public const int PlaintextBytes = 6144;

    /// <summary>The most bytes of anything but text, which travel in Base64: four characters for three bytes.</summary>
    public const int BinaryBytes = PlaintextBytes / 4 * 3;

    /// <summary>The most characters of an encryption context as JSON. Source: EncryptionContext, reference of
    /// KMS.</summary>
    public const int ContextCharacters = 8192;

    /// <summary>The most bytes of a data key. Source: the reference of GenerateDataKey.</summary>
    public const int DataKeyBytes = 1024;

    /// <summary>Longer than any ciphertext the service makes: 6 KB and what encryption adds, in Base64.</summary>
    public const int CiphertextCharacters = 16 << 10;
}
