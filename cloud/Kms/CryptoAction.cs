using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms;

/// <summary>An action of KMS that uses a key. With DryRun it is checked and never done.</summary>
/// <remarks>It is not kept in the journal: nothing has to be done again after an interruption, and its answer may hold a
/// secret.</remarks>
internal abstract class CryptoAction(string name, string[] parameters, string differs = "")
    : KmsAction(name, mutates: false, [.. parameters, "DryRun"], differs)
{
    public sealed override JsonObject Answer(Request request)
    {
        if (request.Boolean("DryRun") != true) return Perform(request);

        try
        {
            Perform(request);
        }
        catch (CloudException e)
        {
            throw request.Refuse(KmsErrors.DryRunInvalid(e.ServiceMessage));
        }

        throw request.Refuse(KmsErrors.DryRunSucceeded);
    }

    /// <summary>Does what the action is for.</summary>
    protected abstract JsonObject Perform(Request request);

    /// <summary>Refuses a key that does not encrypt symmetrically, or not now. Service keys serve their product
    /// only.</summary>
    protected static Key RequireSymmetric(Request request, Key key)
    {
        if (key.IsService || !KeySpecs.IsSymmetric(key.Spec)) throw request.Refuse(KmsErrors.UnsupportedOperation);
        return RequireEnabled(request, key);
    }

    internal static Key RequireEnabled(Request request, Key key) => key.StateAt(request.At) is KeyState.Enabled
        ? key : throw request.Refuse(KmsErrors.Rejected(key.StateAt(request.At)));

    /// <summary>Decrypts the CiphertextBlob of a call, with the key and the version that it names itself.</summary>
    protected static (Key Key, byte[] Plaintext, string VersionId) Open(
        Request request, string contextParameter = "EncryptionContext")
    {
        var text = request.Required("CiphertextBlob");
        var context = EncryptionContext.Read(request, contextParameter);
        var blob = CiphertextBlob.Parse(text) ?? throw request.Invalid("CiphertextBlob");
        var key = request.Find(request.Store.Keys, blob.KeyId)
            ?? throw request.Refuse(KmsErrors.KeyNotFound);
        RequireSymmetric(request, key);
        return (key, KeyCipher.Open(request, key, blob, context) ?? throw request.Invalid("CiphertextBlob"),
            blob.VersionId);
    }

    /// <summary>The answer that names what encrypted.</summary>
    protected static JsonObject Sealed(Request request, Key key, CiphertextBlob blob) => new()
    {
        ["CiphertextBlob"] = blob.Text,
        ["KeyId"] = key.Id,
        ["KeyVersionId"] = blob.VersionId,
        ["RequestId"] = request.RequestId,
    };
}
