using AlibabaCloud.SDK.Kms20160120.Models;
using AlibabaCloud.TeaUtil.Models;

namespace AlibabaCloud.SDK.Kms20160120;

/// <summary>The operations in use, each with and without settings of its own.</summary>
public partial class Client
{
    public Task<EncryptResponse> EncryptAsync(EncryptRequest request) =>
        EncryptWithOptionsAsync(request, new RuntimeOptions());

    public Task<EncryptResponse> EncryptWithOptionsAsync(EncryptRequest tmpReq, RuntimeOptions runtime) =>
        CallAsync<EncryptResponse>("Encrypt", tmpReq, runtime);

    public Task<DecryptResponse> DecryptAsync(DecryptRequest request) =>
        DecryptWithOptionsAsync(request, new RuntimeOptions());

    public Task<DecryptResponse> DecryptWithOptionsAsync(DecryptRequest tmpReq, RuntimeOptions runtime) =>
        CallAsync<DecryptResponse>("Decrypt", tmpReq, runtime);

    public Task<ReEncryptResponse> ReEncryptAsync(ReEncryptRequest request) =>
        ReEncryptWithOptionsAsync(request, new RuntimeOptions());

    public Task<ReEncryptResponse> ReEncryptWithOptionsAsync(ReEncryptRequest tmpReq, RuntimeOptions runtime) =>
        CallAsync<ReEncryptResponse>("ReEncrypt", tmpReq, runtime);

    public Task<GenerateDataKeyResponse> GenerateDataKeyAsync(GenerateDataKeyRequest request) =>
        GenerateDataKeyWithOptionsAsync(request, new RuntimeOptions());

    public Task<GenerateDataKeyResponse> GenerateDataKeyWithOptionsAsync(GenerateDataKeyRequest tmpReq, RuntimeOptions runtime) =>
        CallAsync<GenerateDataKeyResponse>("GenerateDataKey", tmpReq, runtime);

    public Task<GenerateDataKeyWithoutPlaintextResponse> GenerateDataKeyWithoutPlaintextAsync(GenerateDataKeyWithoutPlaintextRequest request) =>
        GenerateDataKeyWithoutPlaintextWithOptionsAsync(request, new RuntimeOptions());

    public Task<GenerateDataKeyWithoutPlaintextResponse> GenerateDataKeyWithoutPlaintextWithOptionsAsync(GenerateDataKeyWithoutPlaintextRequest tmpReq, RuntimeOptions runtime) =>
        CallAsync<GenerateDataKeyWithoutPlaintextResponse>("GenerateDataKeyWithoutPlaintext", tmpReq, runtime);

    public Task<DescribeKeyResponse> DescribeKeyAsync(DescribeKeyRequest request) =>
        DescribeKeyWithOptionsAsync(request, new RuntimeOptions());

    public Task<DescribeKeyResponse> DescribeKeyWithOptionsAsync(DescribeKeyRequest request, RuntimeOptions runtime) =>
        CallAsync<DescribeKeyResponse>("DescribeKey", request, runtime);

    public Task<GetParametersForImportResponse> GetParametersForImportAsync(GetParametersForImportRequest request) =>
        GetParametersForImportWithOptionsAsync(request, new RuntimeOptions());

    public Task<GetParametersForImportResponse> GetParametersForImportWithOptionsAsync(GetParametersForImportRequest request, RuntimeOptions runtime) =>
        CallAsync<GetParametersForImportResponse>("GetParametersForImport", request, runtime);

    public Task<ImportKeyMaterialResponse> ImportKeyMaterialAsync(ImportKeyMaterialRequest request) =>
        ImportKeyMaterialWithOptionsAsync(request, new RuntimeOptions());

    public Task<ImportKeyMaterialResponse> ImportKeyMaterialWithOptionsAsync(ImportKeyMaterialRequest request, RuntimeOptions runtime) =>
        CallAsync<ImportKeyMaterialResponse>("ImportKeyMaterial", request, runtime);

    public Task<DeleteKeyMaterialResponse> DeleteKeyMaterialAsync(DeleteKeyMaterialRequest request) =>
        DeleteKeyMaterialWithOptionsAsync(request, new RuntimeOptions());

    public Task<DeleteKeyMaterialResponse> DeleteKeyMaterialWithOptionsAsync(DeleteKeyMaterialRequest request, RuntimeOptions runtime) =>
        CallAsync<DeleteKeyMaterialResponse>("DeleteKeyMaterial", request, runtime);
}
