using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Ciphers;
using Infra.Cloud.Limits;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Kms;

/// <summary>An action of KMS.</summary>
internal abstract class KmsAction(string name, bool mutates, string[] parameters, string differs = "")
    : ApiAction("Kms", "2016-01-20", name, mutates, parameters, differs)
{
    public override ServiceError Missing(string parameter) => KmsErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => KmsErrors.Invalid(parameter);

    // The error table of 2024 gives these three another status.
    public override ServiceError Forbidden => Name is "CreateKey" or "GetKeyPolicy" or "SetKeyPolicy"
        ? KmsErrors.NoPermission with { Status = 400 } : KmsErrors.NoPermission;

    /// <summary>kms:tag/KEY and acs:ResourceTag/KEY are the value of that tag of the key that is used.</summary>
    public override IReadOnlyList<string> ConditionValues(Request request, string key)
    {
        var tag = TagConditions.TagOf(key, "kms:tag/") ?? TagConditions.TagOf(key, "acs:ResourceTag/");
        return tag is not null && UsedKey(request) is { } found
            ? TagConditions.Values(found.TagsAt(request.At), tag) : [];
    }

    /// <summary>A key in an instance has a policy of its own: it can allow what RAM does not, and deny what RAM
    /// allows.</summary>
    public override Decision Decide(
        Request request, Permission permission, IConditionContext context, Decision byIdentity) =>
        KeyPolicies.Decide(request, permission, context, byIdentity);

    public override void Check(Request request)
    {
        if (Regions.Find(request.Region) is null) throw request.Refuse(KmsErrors.RegionNotFound);
    }

    // The key that is named, or the one that a ciphertext names itself.
    private static Key? UsedKey(Request request) =>
        (request.Optional("KeyId") ?? CiphertextBlob.Parse(request.Optional("CiphertextBlob") ?? "")?.KeyId)
            is { } id ? KeyUse.Find(request, id) : null;

    /// <summary>The key that KeyId names; an alias is refused.</summary>
    protected static Key KeyById(Request request, string parameter = "KeyId")
    {
        var id = request.Required(parameter);
        if (AliasNames.LooksLike(id)) throw request.Refuse(KmsErrors.AliasNotValidHere);
        return request.Find(request.Store.Keys, id) ?? throw request.Refuse(KmsErrors.KeyNotFound);
    }

    /// <summary>The key that KeyId names, by its identifier or an alias.</summary>
    protected static Key KeyByIdOrAlias(Request request)
    {
        var id = request.Required("KeyId");
        if (!AliasNames.LooksLike(id)) return KeyById(request);

        return Alias.Find(request, id) is { } keyId && request.Find(request.Store.Keys, keyId) is { } key
            ? key : throw request.Refuse(KmsErrors.AliasNotFound);
    }

    /// <summary>The key that a parameter names, by its identifier, its ARN or an alias.</summary>
    internal static Key KeyByAnyName(Request request, string parameter = "KeyId")
    {
        var name = request.Required(parameter);
        return KeyUse.Find(request, name)
            ?? throw request.Refuse(AliasNames.LooksLike(name) ? KmsErrors.AliasNotFound : KmsErrors.KeyNotFound);
    }

    /// <summary>The version of a key that a parameter names.</summary>
    internal static KeyVersion VersionOf(Request request, Key key, string parameter = "KeyVersionId") =>
        KeyVersions.Find(key, request.Required(parameter), request.At)
            ?? throw request.Refuse(KmsErrors.KeyVersionNotFound);

    /// <summary>A key that the user may change.</summary>
    protected static Key OwnKey(Request request)
    {
        var key = KeyById(request);
        return key.IsService ? throw request.Refuse(KmsErrors.RejectedUnsupportedOperation) : key;
    }

    /// <summary>Refuses a change of a key that is about to be purged.</summary>
    protected static void RefusePendingDeletion(Request request, Key key)
    {
        if (key.StateAt(request.At) == KeyState.PendingDeletion)
            throw request.Refuse(KmsErrors.Rejected(KeyState.PendingDeletion));
    }

    protected static void SetCondition(Request request, Key key, KeyCondition condition)
    {
        key.Condition = key.Condition.Set(request.Moment, condition);
        request.Touch(key);
    }

    /// <summary>The answer of an action that lists a page.</summary>
    protected static JsonObject Page<T>(
        Request request, Paging paging, IReadOnlyList<T> all, string list, string item, Func<T, JsonNode> describe) =>
        new()
        {
            [list] = new JsonObject { [item] = new JsonArray([.. paging.Cut(all).Select(describe)]) },
            ["PageNumber"] = paging.Number,
            ["PageSize"] = paging.Size,
            ["TotalCount"] = all.Count,
            ["RequestId"] = request.RequestId,
        };
}
