using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>Makes an access key and shows its secret for the only time:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/CreateAccessKey"/>.</summary>
internal sealed class CreateAccessKey() : AccessKeyAction("CreateAccessKey", mutates: true, [])
{
    // Two for a user: GetAccountSummary reference of 2026. Five for the account itself is ours; no
    // reference tells it.
    private const int UserQuota = 2;
    private const int RootQuota = 5;

    public override JsonObject Answer(Request request)
    {
        var owner = OwnerOf(request);
        var quota = owner.Length == 0 ? RootQuota : UserQuota;
        if (request.Store.AccessKeysOf(owner, request.At).Count() >= quota)
            throw request.Refuse(AccessKeyErrors.TooMany);

        var key = new AccessKey
        {
            Id = SecretText.AccessKeyId(),
            CreatedAt = request.At,
            UserId = owner,
            Secret = SecretText.Secret(),
            IsActive = new(true),
        };
        request.Store.AccessKeys.Put(key);
        request.Touch(key);

        var description = Describe(request, key);
        description["AccessKeySecret"] = key.Secret;
        var answer = Done(request);
        answer["AccessKey"] = description;
        return answer;
    }
}
