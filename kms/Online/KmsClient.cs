using System.Text;
using AlibabaCloud.SDK.Kms20160120.Models;
using Infra.Kms.Calls;
using Infra.OpenApi.Errors;

namespace Infra.Kms.Online;

/// <summary>Encrypts and decrypts small secrets with keys that never leave KMS, and draws data keys for large
/// data.</summary>
/// <remarks>
/// Every call goes through the retry policy; none makes anything in the account, so all may be tried again. Text goes
/// to KMS as it is, as in the KMS best practices; bytes go in Base64. The encryption context is not secret and not
/// kept: who decrypts must give the same again. Safe to use from several threads.
/// </remarks>
public sealed partial class KmsClient
{
    private readonly RetriedSdk _sdk;
    private readonly bool _isEmbedded;

    /// <summary>A client.</summary>
    /// <param name="sdk">What makes one attempt of a call.</param>
    /// <param name="options">How keys are used. Default: retries as documented, no ciphertext of the embedded
    /// account.</param>
    public KmsClient(IKmsSdk sdk, KmsClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sdk);
        options ??= new KmsClientOptions();
        _sdk = new RetriedSdk(sdk, options.Retry);
        _isEmbedded = options.IsEmbedded;
    }

    /// <summary>Encrypts bytes: a private key in DER, a token, anything that is no text.</summary>
    /// <param name="keyId">The key's id, alias or ARN.</param>
    /// <param name="data">At most <see cref="KmsLimits.BinaryBytes"/> bytes.</param>
    /// <param name="context">What the ciphertext is bound to; null for nothing.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">The data is too long, or the key's name is none.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public Task<Ciphertext> EncryptAsync(
        string keyId,
        ReadOnlyMemory<byte> data,
        IReadOnlyDictionary<string, string>? context = null,
        CancellationToken cancellation = default) => data.Length <= KmsLimits.BinaryBytes
        ? SendAsync(keyId, Convert.ToBase64String(data.Span), context, cancellation)
        : throw TooLong(data.Length, KmsLimits.BinaryBytes, " of binary data, which travel as 6 KB of Base64");

    /// <summary>Encrypts text: a PEM file, a configuration file, a password.</summary>
    /// <param name="keyId">The key's id, alias or ARN.</param>
    /// <param name="text">At most <see cref="KmsLimits.PlaintextBytes"/> bytes in UTF-8.</param>
    /// <param name="context">What the ciphertext is bound to; null for nothing.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">The text is too long, or the key's name is none.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public Task<Ciphertext> EncryptTextAsync(
        string keyId,
        string text,
        IReadOnlyDictionary<string, string>? context = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Encoding.UTF8.GetByteCount(text) is > KmsLimits.PlaintextBytes and var length
            ? throw TooLong(length, KmsLimits.PlaintextBytes, " (6 KB)")
            : SendAsync(keyId, text, context, cancellation);
    }

    /// <summary>Decrypts what was encrypted by whatever client of KMS; the ciphertext itself names the key.</summary>
    /// <param name="ciphertext">The ciphertext in Base64; blanks and line ends round it do no harm.</param>
    /// <param name="context">What the ciphertext was bound to; null for nothing.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">It is no ciphertext, or one of the embedded account.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public async Task<Plaintext> DecryptAsync(
        string ciphertext,
        IReadOnlyDictionary<string, string>? context = null,
        CancellationToken cancellation = default)
    {
        var request = new DecryptRequest
        {
            CiphertextBlob = CiphertextInput.Checked(ciphertext, _isEmbedded),
            EncryptionContext = ContextInput.Checked(context),
        };
        var answer = await _sdk.CallAsync("Decrypt", sdk => sdk.DecryptAsync(request), cancellation).ConfigureAwait(false);
        return new(Answered.Field("Decrypt", answer.Plaintext), answer.KeyId ?? "", answer.KeyVersionId ?? "");
    }

    /// <summary>Encrypts a ciphertext anew under another key or context. What it holds never leaves KMS.</summary>
    /// <param name="ciphertext">The ciphertext in Base64.</param>
    /// <param name="keyId">The new key's id, alias or ARN.</param>
    /// <param name="sourceContext">What the ciphertext is bound to; null for nothing.</param>
    /// <param name="context">What the new one is bound to; null for nothing.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="KmsInputException">It is no ciphertext, or one of the embedded account.</exception>
    /// <exception cref="OpenApiException">KMS refused.</exception>
    public async Task<Ciphertext> ReEncryptAsync(
        string ciphertext,
        string keyId,
        IReadOnlyDictionary<string, string>? sourceContext = null,
        IReadOnlyDictionary<string, string>? context = null,
        CancellationToken cancellation = default)
    {
        var request = new ReEncryptRequest
        {
            CiphertextBlob = CiphertextInput.Checked(ciphertext, _isEmbedded),
            SourceEncryptionContext = ContextInput.Checked(sourceContext),
            DestinationKeyId = KeyName.Checked(keyId, _isEmbedded),
            DestinationEncryptionContext = ContextInput.Checked(context),
        };
        var answer = await _sdk.CallAsync("ReEncrypt", sdk => sdk.ReEncryptAsync(request), cancellation).ConfigureAwait(false);
        return Sealed("ReEncrypt", answer.CiphertextBlob, answer.KeyId, answer.KeyVersionId);
    }

    private async Task<Ciphertext> SendAsync(
        string keyId, string text, IReadOnlyDictionary<string, string>? context, CancellationToken cancellation)
    {
        if (text.Length == 0) throw new KmsInputException("there is nothing to encrypt: the input is empty");
        var request = new EncryptRequest
        {
            KeyId = KeyName.Checked(keyId, _isEmbedded),
            Plaintext = text,
            EncryptionContext = ContextInput.Checked(context),
        };
        var answer = await _sdk.CallAsync("Encrypt", sdk => sdk.EncryptAsync(request), cancellation).ConfigureAwait(false);
        return Sealed("Encrypt", answer.CiphertextBlob, answer.KeyId, answer.KeyVersionId);
    }

    private Ciphertext Sealed(string operation, string? blob, string? keyId, string? versionId)
    {
        var ciphertext = new Ciphertext(Answered.Field(operation, blob), keyId ?? "", versionId ?? "");
        return _isEmbedded || !EmbeddedAccount.Made(ciphertext.Blob) ? ciphertext : throw new KmsInputException(
            $"the endpoint is the embedded cloud: account {EmbeddedAccount.Id} encrypts, and protects nothing",
            "use --cloud embedded, or an endpoint of Alibaba Cloud");
    }

    private static KmsInputException TooLong(int length, int limit, string unit) => new(
        $"KMS encrypts at most {limit} bytes{unit}; got {length}.",
        "encrypt it by envelope, for which there is no limit: atrest file encrypt");
}
