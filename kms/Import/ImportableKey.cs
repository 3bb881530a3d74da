namespace Infra.Kms.Import;

/// <summary>A key of the origin EXTERNAL, as KMS describes it.</summary>
/// <param name="KeyId">Its id, also where an alias was given.</param>
/// <param name="State">PendingImport while it has no material; Enabled, Disabled or PendingDeletion.</param>
/// <param name="Spec">Its algorithm, for example Aliyun_AES_256.</param>
/// <param name="MaterialExpireTime">When its material ends, as KMS writes it; empty for never, or without
/// material.</param>
public sealed record ImportableKey(string KeyId, string State, string Spec, string MaterialExpireTime)
{
    private const int Aes256Bytes = 32;
    private const int Sm4Bytes = 16;

    /// <summary>How many bytes its material has: 256 bits for AES, 128 for SM4.</summary>
    /// <remarks>Source: the reference of ImportKeyMaterial.</remarks>
    public int MaterialBytes => Spec == "Aliyun_SM4" ? Sm4Bytes : Aes256Bytes;
}
