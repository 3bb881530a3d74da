using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Gives a key a name:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/CreateAlias"/>.</summary>
internal sealed class CreateAlias() : KmsAction("CreateAlias", mutates: true, ["AliasName", "KeyId"])
{
    public override JsonObject Answer(Request request)
    {
        var name = request.Required("AliasName");
        if (!AliasNames.IsValid(name) || AliasNames.IsReserved(name)) throw request.Invalid("AliasName");

        var key = OwnKey(request);
        if (key.StateAt(request.At) == KeyState.PendingDeletion) throw request.Refuse(KmsErrors.StateModifiedFailed);
        if (Alias.Find(request, name) is not null) throw request.Refuse(KmsErrors.AliasExists);
        if (request.Store.Aliases.Count >= AliasNames.Quota && request.Store.Aliases.CountAt(request.At,
                other => other.Region == request.Region && !AliasNames.IsReserved(other.Name)
                    && other.KeyAt(request) is not null) >= AliasNames.Quota)
            throw request.Refuse(KmsErrors.LimitExceeded);

        var id = Alias.IdOf(request.Region, name);
        var alias = request.Store.Aliases.Peek(id) ?? new Alias
        {
            Id = id,
            Region = request.Region,
            Name = name,
            CreatedAt = request.At,
            KeyId = new(null),
        };
        if (request.At < alias.CreatedAt) alias.CreatedAt = request.At;
        alias.KeyId = alias.KeyId.Set(request.Moment, key.Id);
        request.Store.Aliases.Put(alias);
        request.Touch(alias);
        return Done(request);
    }
}
