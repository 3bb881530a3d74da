using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms;

/// <summary>Encrypts up to 6 KB with the primary version of a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/Encrypt"/>.</summary>
internal sealed class Encrypt() : CryptoAction("Encrypt", ["KeyId", "Plaintext", "EncryptionContext"],
    "The docs do not say whether 6 KB are counted before or after Base64; they are counted as sent, 6144 bytes. The text "
    + "is encrypted as it was sent, whether Base64 or not. A service key is refused with UnsupportedOperation.")
{
    public const int MaxBytes = 6144;

    public override IReadOnlyList<string> Secrets => ["Plaintext"];

    protected override JsonObject Perform(Request request)
    {
        var text = request.Required("Plaintext");
        var context = EncryptionContext.Read(request);
        if (KeyCipher.Bytes(text) is not { Length: <= MaxBytes } plaintext) throw request.Invalid("Plaintext");

        var key = RequireSymmetric(request, KeyByAnyName(request));
        return Sealed(request, key, KeyCipher.Seal(request, key, plaintext, context));
    }
}
