using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Activates KMS for the account, which is done:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/OpenKmsService"/>.</summary>
internal sealed class OpenKmsService() : KmsAction("OpenKmsService", mutates: false, [],
    "The embedded account has KMS from the beginning.")
{
    public override JsonObject Answer(Request request) => throw request.Refuse(KmsErrors.AlreadyOpen);
}
