namespace Infra.Kms.Envelopes.FourLine;

/// <summary>The text format of the KMS best practices: data key, nonce, ciphertext and tag in base64, a line
/// each.</summary>
internal static class FourLineForm
{
    public const int KeyLength = 32;

    /// <summary>What the sample's library draws.</summary>
    public const int NonceLength = 16;

    /// <summary>How much ciphertext is worked on at a time: whole cipher blocks and whole base64 groups.</summary>
    public const int PartLength = 48 << 12;

    /// <summary>How much of a line may be read at a time: its last group and its end come with the part
    /// before.</summary>
    public const int MostPart = PartLength + 6;

    /// <summary>The longest line of a data key that is read; KMS makes some 200 letters.</summary>
    public const int MostDataKeyText = 16 << 10;

    /// <summary>The longest line of a nonce or tag that is read.</summary>
    public const int MostShortText = 1 << 10;
}
