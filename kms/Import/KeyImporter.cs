using System.Security.Cryptography;
using AlibabaCloud.SDK.Kms20160120.Models;
using Infra.Kms.Calls;
using Infra.Kms.Online;
using Infra.OpenApi.Errors;

namespace Infra.Kms.Import;

/// <summary>Puts material of your own into keys of the origin EXTERNAL, and takes it out again.</summary>
/// <remarks>
/// The material is wrapped with a public key that KMS gives for this one import (RSA-2048, OAEP with SHA-256). A key
/// takes only the material it was first given, as often as you like: after it ended, after it was deleted, or to
/// change when it ends. Importing the same material twice is importing it once, so every call may be tried again.
/// </remarks>
public sealed class KeyImporter
{
    private const string Algorithm = "RSAES_OAEP_SHA_256";
    private const string WrappingSpec = "RSA_2048";
    private const int WrappingBits = 2048;

    private readonly RetriedSdk _sdk;
    private readonly bool _isEmbedded;

    /// <summary>An importer.</summary>
    /// <param name="sdk">What makes one attempt of a call.</param>
    /// <param name="options">How calls are tried again, and to which cloud they go.</param>
    public KeyImporter(IKmsSdk sdk, KmsClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sdk);
        options ??= new KmsClientOptions();
        _sdk = new RetriedSdk(sdk, options.Retry);
        _isEmbedded = options.IsEmbedded;
    }

    /// <summary>Looks a key up that takes material.</summary>
    /// <param name="keyId">Its id, alias or ARN.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">KMS made the key's material itself, or the key takes none by this
    /// way.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public async Task<ImportableKey> FindAsync(string keyId, CancellationToken cancellation = default)
    {
        var request = new DescribeKeyRequest { KeyId = KeyName.Checked(keyId, _isEmbedded) };
        var answer = await _sdk.CallAsync("DescribeKey", sdk => sdk.DescribeKeyAsync(request), cancellation)
            .ConfigureAwait(false);
        var key = answer.KeyMetadata;
        var id = Answered.Field("DescribeKey", key?.KeyId);
        if (key!.Origin != "EXTERNAL")
            throw new KmsInputException(
                $"key {keyId} must have the origin EXTERNAL to take material; got {key.Origin}.",
                "the origin of a key never changes: make a new key, in a program with CustomerKey and Origin = \"EXTERNAL\"");
        if (key.KeySpec is not ("Aliyun_AES_256" or "Aliyun_SM4"))
            throw new KmsInputException(
                $"key {keyId} must be Aliyun_AES_256 or Aliyun_SM4 to take material of your own; got {key.KeySpec}.");
        return new(id, key.KeyState ?? "", key.KeySpec, key.MaterialExpireTime ?? "");
    }

    /// <summary>Imports material.</summary>
    /// <param name="key">The key.</param>
    /// <param name="material">The material; it is neither wiped nor kept.</param>
    /// <param name="expiry">When it ends.</param>
    /// <param name="cancellation">Ends the call. The material may be imported all the same.</param>
    /// <exception cref="KmsInputException">The key awaits its deletion, or the material has another length.</exception>
    /// <exception cref="OpenApiException">KMS refused: InvalidKeyMaterial means that the key was first given
    /// another.</exception>
    public async Task ImportAsync(
        ImportableKey key, KeyMaterial material, MaterialExpiry expiry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(expiry);
        if (key.State == "PendingDeletion")
            throw new KmsInputException(
                $"key {key.KeyId} awaits its deletion and takes no material", "cancel the deletion first");
        if (material.Length != key.MaterialBytes)
            throw new KmsInputException(
                $"the material of key {key.KeyId} must have {key.MaterialBytes} bytes; got {material.Length}.");

        var question = new GetParametersForImportRequest
        {
            KeyId = key.KeyId,
            WrappingAlgorithm = Algorithm,
            WrappingKeySpec = WrappingSpec,
        };
        var parameters = await _sdk
            .CallAsync("GetParametersForImport", sdk => sdk.GetParametersForImportAsync(question), cancellation)
            .ConfigureAwait(false);
        var request = new ImportKeyMaterialRequest
        {
            KeyId = key.KeyId,
            EncryptedKeyMaterial = Wrap(material, parameters),
            ImportToken = Answered.Field("GetParametersForImport", parameters.ImportToken),
            KeyMaterialExpireUnix = expiry.UnixSeconds,
        };
        await _sdk.CallAsync("ImportKeyMaterial", sdk => sdk.ImportKeyMaterialAsync(request), cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>Takes the material out of a key. Nothing it encrypted can be read until the same material is imported
    /// again.</summary>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public Task DeleteMaterialAsync(ImportableKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var request = new DeleteKeyMaterialRequest { KeyId = key.KeyId };
        return _sdk.CallAsync("DeleteKeyMaterial", sdk => sdk.DeleteKeyMaterialAsync(request), cancellation);
    }

    private static string Wrap(KeyMaterial material, GetParametersForImportResponseBody parameters)
    {
        var publicKey = Answered.Bytes("GetParametersForImport", parameters.PublicKey);
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportSubjectPublicKeyInfo(publicKey, out _);
        }
        catch (CryptographicException)
        {
            throw NoPublicKey();
        }

        // Weaker than asked for is not what was asked for.
        return rsa.KeySize == WrappingBits
            ? Convert.ToBase64String(rsa.Encrypt(material.Bytes.Span, RSAEncryptionPadding.OaepSHA256))
            : throw NoPublicKey();
    }

    private static OpenApiException NoPublicKey() =>
        new("Kms", "GetParametersForImport", 200, "", "the answer holds no public key of RSA_2048");
}
