namespace Infra.Cloud.Blocks;

/// <summary>A data key of disks as it is kept beside them: encrypted by KMS.</summary>
/// <param name="Id">Its number.</param>
/// <param name="KmsKeyId">The key that encrypted it.</param>
/// <param name="Ciphertext">The CiphertextBlob.</param>
internal sealed record WrappedKey(int Id, string KmsKeyId, string Ciphertext);
