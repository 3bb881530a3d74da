using AlibabaCloud.SDK.Kms20160120.Models;
using Infra.Kms.Calls;
using Infra.OpenApi.Errors;

namespace Infra.Kms.Online;

public sealed partial class KmsClient
{
    /// <summary>Draws a data key, to encrypt data with that is too long for KMS.</summary>
    /// <param name="keyId">The key's id, alias or ARN.</param>
    /// <param name="bytes">How long the data key is, 1 to <see cref="KmsLimits.DataKeyBytes"/>. Default: 32, for
    /// AES-256.</param>
    /// <param name="context">What the encrypted data key is bound to; null for nothing.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">The length is out of range, or the key's name is none.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public async Task<DataKey> GenerateDataKeyAsync(
        string keyId,
        int bytes = 32,
        IReadOnlyDictionary<string, string>? context = null,
        CancellationToken cancellation = default)
    {
        var request = new GenerateDataKeyRequest
        {
            KeyId = KeyName.Checked(keyId, _isEmbedded),
            NumberOfBytes = DataKeyLength(bytes),
            EncryptionContext = ContextInput.Checked(context),
        };
        var answer = await _sdk.CallAsync("GenerateDataKey", sdk => sdk.GenerateDataKeyAsync(request), cancellation)
            .ConfigureAwait(false);
        var encrypted = Sealed("GenerateDataKey", answer.CiphertextBlob, answer.KeyId, answer.KeyVersionId);
        return new(Answered.Bytes("GenerateDataKey", answer.Plaintext, bytes), encrypted);
    }

    /// <summary>Draws a data key and gives it encrypted only: for who stores it and never uses it.</summary>
    /// <param name="keyId">The key's id, alias or ARN.</param>
    /// <param name="bytes">How long the data key is, 1 to <see cref="KmsLimits.DataKeyBytes"/>. Default: 32.</param>
    /// <param name="context">What the encrypted data key is bound to; null for nothing.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">The length is out of range, or the key's name is none.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public async Task<Ciphertext> GenerateDataKeyWithoutPlaintextAsync(
        string keyId,
        int bytes = 32,
        IReadOnlyDictionary<string, string>? context = null,
        CancellationToken cancellation = default)
    {
        const string operation = "GenerateDataKeyWithoutPlaintext";
        var request = new GenerateDataKeyWithoutPlaintextRequest
        {
            KeyId = KeyName.Checked(keyId, _isEmbedded),
            NumberOfBytes = DataKeyLength(bytes),
            EncryptionContext = ContextInput.Checked(context),
        };
        var answer = await _sdk.CallAsync(operation, sdk => sdk.GenerateDataKeyWithoutPlaintextAsync(request), cancellation)
            .ConfigureAwait(false);
        return Sealed(operation, answer.CiphertextBlob, answer.KeyId, answer.KeyVersionId);
    }

    private static int DataKeyLength(int bytes) => bytes is >= 1 and <= KmsLimits.DataKeyBytes ? bytes
        : throw new KmsInputException($"'bytes' must be between 1 and {KmsLimits.DataKeyBytes}; got {bytes}.");
}
