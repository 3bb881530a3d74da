using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Points an alias to another key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateAlias"/>.</summary>
internal sealed class UpdateAlias() : KmsAction("UpdateAlias", mutates: true, ["AliasName", "KeyId"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var alias = AliasOf(request);
        var key = OwnKey(request);
        RefusePendingDeletion(request, key);

        alias.KeyId = alias.KeyId.Set(request.Moment, key.Id);
        request.Touch(alias);
        return Done(request);
    }

    /// <summary>The alias that a call names and that the user may change.</summary>
    internal static Alias AliasOf(Request request)
    {
        var name = request.Required("AliasName");
        if (!AliasNames.IsValid(name)) throw request.Invalid("AliasName");
        if (AliasNames.IsReserved(name)) throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);
        return Alias.Find(request, name) is null
            ? throw request.Refuse(KmsErrors.AliasNotFound)
            : request.Store.Aliases.Peek(Alias.IdOf(request.Region, name))!;
    }
}
