using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Takes a name off a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteAlias"/>.</summary>
internal sealed class DeleteAlias() : KmsAction("DeleteAlias", mutates: true, ["AliasName"])
{
    public override JsonObject Answer(Request request)
    {
        var alias = UpdateAlias.AliasOf(request);
        alias.KeyId = alias.KeyId.Set(request.Moment, null);
        request.Touch(alias);
        return Done(request);
    }
}
