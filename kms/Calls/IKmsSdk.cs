using AlibabaCloud.SDK.Kms20160120.Models;

namespace Infra.Kms.Calls;

/// <summary>The operations of KMS in use, one attempt each, in the words of the official SDK: the one seam behind which
/// that SDK is, and which a mock can take the place of.</summary>
/// <remarks>An implementation throws <see cref="Infra.OpenApi.Errors.OpenApiException"/> for every answer that is an
/// error or no answer, and otherwise what the way to the service threw. It never tries again:
/// <see cref="Online.KmsClient"/> does.</remarks>
public interface IKmsSdk
{
    /// <summary>Encrypts up to 6 KB with a key.</summary>
    Task<EncryptResponseBody> EncryptAsync(EncryptRequest request);

    /// <summary>Decrypts what Encrypt, ReEncrypt or GenerateDataKey gave.</summary>
    Task<DecryptResponseBody> DecryptAsync(DecryptRequest request);

    /// <summary>Decrypts and encrypts again under another key, within the service.</summary>
    Task<ReEncryptResponseBody> ReEncryptAsync(ReEncryptRequest request);

    /// <summary>Draws a data key; gives it in the clear and encrypted.</summary>
    Task<GenerateDataKeyResponseBody> GenerateDataKeyAsync(GenerateDataKeyRequest request);

    /// <summary>Draws a data key; gives it encrypted only.</summary>
    Task<GenerateDataKeyWithoutPlaintextResponseBody> GenerateDataKeyWithoutPlaintextAsync(
        GenerateDataKeyWithoutPlaintextRequest request);

    /// <summary>Describes a key.</summary>
    Task<DescribeKeyResponseBody> DescribeKeyAsync(DescribeKeyRequest request);

    /// <summary>Gives a public key to wrap material with, and the token that belongs to it.</summary>
    Task<GetParametersForImportResponseBody> GetParametersForImportAsync(GetParametersForImportRequest request);

    /// <summary>Puts wrapped material into a key.</summary>
    Task<ImportKeyMaterialResponseBody> ImportKeyMaterialAsync(ImportKeyMaterialRequest request);

    /// <summary>Takes imported material out of a key.</summary>
    Task<DeleteKeyMaterialResponseBody> DeleteKeyMaterialAsync(DeleteKeyMaterialRequest request);
}
