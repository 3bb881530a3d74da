namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>An algorithm of Alibaba Cloud's Encryption SDK.</summary>
/// <param name="Id">The number in the message.</param>
/// <param name="Name">What the SDK calls it.</param>
/// <param name="KeyLength">How long the data key is, in bytes.</param>
/// <param name="Mode">How the content is encrypted.</param>
internal sealed record AlibabaAlgorithm(uint Id, string Name, int KeyLength, AlibabaMode Mode)
{
    // Source: CryptoAlgorithm of the SDKs for Java and Python, see docs/envelopes.md.
    private static readonly AlibabaAlgorithm[] All =
    [
        new(1, "AES_GCM_NOPADDING_128", 16, AlibabaMode.Gcm),
        new(2, "AES_GCM_NOPADDING_256", 32, AlibabaMode.Gcm),
        new(3, "AES_CBC_NOPADDING_128", 16, AlibabaMode.Cbc),
        new(4, "AES_CBC_NOPADDING_256", 32, AlibabaMode.Cbc),
        new(5, "AES_CBC_PKCS7_128", 16, AlibabaMode.CbcPadded),
        new(6, "AES_CBC_PKCS7_256", 32, AlibabaMode.CbcPadded),
        new(7, "AES_CTR_NOPADDING_128", 16, AlibabaMode.Ctr),
        new(8, "AES_CTR_NOPADDING_256", 32, AlibabaMode.Ctr),
    ];

    public int IvLength => Mode == AlibabaMode.Gcm ? 12 : 16;

    public int TagLength => Mode == AlibabaMode.Gcm ? 16 : 0;

    public static AlibabaAlgorithm Find(uint id) => Array.Find(All, algorithm => algorithm.Id == id) ?? throw (id is >= 9 and <= 12
        ? new EnvelopeException(EnvelopeFault.Unsupported, $"the message is encrypted with SM4 (algorithm {id}), which is not read")
        : new EnvelopeException(EnvelopeFault.Malformed, $"the algorithm must be a number from 1 to 12; got {id}"));
}
