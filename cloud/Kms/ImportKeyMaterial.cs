using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Ciphers;
using Infra.Cloud.Kms.Import;

namespace Infra.Cloud.Kms;

/// <summary>Puts the user's own material into a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ImportKeyMaterial"/>.</summary>
internal sealed class ImportKeyMaterial() : KmsAction("ImportKeyMaterial", mutates: true,
    ["KeyId", "EncryptedKeyMaterial", "ImportToken", "KeyMaterialExpireUnix"],
    "Material that was wrapped with another key or algorithm gets InvalidKeyMaterial.")
{
    /// <summary>Only the token: of two imports the wrapped material, which is a ciphertext, tells which is
    /// which.</summary>
    public override IReadOnlyList<string> Secrets => ["ImportToken"];

    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("EncryptedKeyMaterial");
        var tokenText = request.Required("ImportToken");
        var expiresAt = Expiry(request);
        var key = Importable(request, OwnKey(request));
        var state = key.StateAt(request.At);
        if (state == KeyState.PendingDeletion) throw request.Refuse(KmsErrors.StateModifiedFailed);

        using var token = ImportToken.Open(request, key, tokenText) ?? throw request.Refuse(KmsErrors.InvalidImportToken);
        if (token.ExpiresAt <= request.At) throw request.Refuse(KmsErrors.ExpiredImportToken);

        var material = token.Unwrap(request.Base64("EncryptedKeyMaterial"));
        if (material?.Length != Aead.KeyLength(key.Spec) || !MaterialProof.Accepts(request, key, material))
            throw request.Refuse(KmsErrors.InvalidKeyMaterial);

        request.Store.Vault.GetOrDraw(key.Id, KeyVersions.Primary(key, request.At).Id, () => material);
        key.Imported = key.Imported!.Set(request.Moment, new ImportedMaterial(IsPresent: true, expiresAt));
        if (state == KeyState.PendingImport) SetCondition(request, key, new(KeyState.Enabled));
        request.Touch(key);
        return Done(request);
    }

    /// <summary>Refuses a key that does not take the user's material.</summary>
    internal static Key Importable(Request request, Key key)
    {
        if (!key.IsExternal) throw request.Refuse(KmsErrors.UnsupportedOrigin);
        return KeySpecs.IsSymmetric(key.Spec) ? key : throw request.Refuse(KmsErrors.UnsupportedOperation);
    }

    private static DateTimeOffset? Expiry(Request request)
    {
        if (!long.TryParse(request.Required("KeyMaterialExpireUnix"), out var seconds)
            || seconds < 0 || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw request.Invalid("KeyMaterialExpireUnix");
        if (seconds == 0) return null;

        var expiry = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return expiry > request.At ? expiry : throw request.Invalid("KeyMaterialExpireUnix");
    }
}
