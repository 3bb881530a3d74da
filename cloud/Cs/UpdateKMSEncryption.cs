using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs;

/// <summary>Switches Secret encryption on, off, or to another key:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/UpdateKMSEncryption"/>.</summary>
internal sealed class UpdateKMSEncryption() : CsAction("UpdateKMSEncryption", mutates: true,
    "PUT /clusters/{ClusterId}/kms", ["disable_encryption", "kms_key_id"],
    "The caller's rights inside the cluster (RBAC) are not looked at. Whether Secrets that are there are written anew is "
    + "not published and not modelled.")
{
    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        if (!cluster.IsPro(request.At)) throw request.Refuse(CsErrors.ProOnly);

        var before = cluster.Encryption.At(request.At);
        var disable = request.Boolean("disable_encryption");
        var keyId = request.Optional("kms_key_id");
        if (request.At < before.ChangedAt + ClusterDurations.EncryptionPause)
            throw request.Refuse(CsErrors.EncryptionTooSoon);
        RunningCluster(request);
        if (disable != true && (keyId ?? before.KeyId) is { } used) SecretKey.Check(request, used);
        else if (disable != true) throw request.Refuse(CsErrors.Missing("kms_key_id"));

        var done = request.At + ClusterDurations.ChangeEncryption;
        cluster.Encryption = cluster.Encryption.Set(request.Moment,
            new(disable == true ? null : keyId ?? before.KeyId, done, WasDisabled: disable == true));
        Occupy(request, cluster, "updating", ClusterDurations.ChangeEncryption);
        return [];
    }
}
