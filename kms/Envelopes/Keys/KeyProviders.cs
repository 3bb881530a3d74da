namespace Infra.Kms.Envelopes.Keys;

/// <summary>The names of key services in messages.</summary>
public static class KeyProviders
{
    /// <summary>Key Management Service of Alibaba Cloud. The provider information is the ARN of the CMK, and the
    /// ciphertext the bytes of the CiphertextBlob, not its base64 text.</summary>
    public const string AlibabaKms = "alibaba-kms";
}
