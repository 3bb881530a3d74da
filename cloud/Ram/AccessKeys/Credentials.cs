using Infra.Cloud.State;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>Finds whose an access key is.</summary>
internal static class Credentials
{
    public static Credential? Find(Store store, string accessKeyId, DateTimeOffset time)
    {
        if (store.Sessions.TryFind(accessKeyId, time, out var session))
            return new(session.Id, session.Secret, session.Principal, session.SecurityToken, session.ExpiresAt,
                IsActive: true);
        if (!store.AccessKeys.TryFind(accessKeyId, time, out var key)) return null;

        var owner = Principal.Root;
        if (key.UserId.Length > 0)
        {
            if (!store.Users.TryFind(key.UserId, time, out var user)) return null;
            owner = Principal.RamUser(user.Name.At(time), user.Id);
        }

        return new(key.Id, key.Secret, owner with { AccessKeyId = key.Id }, SecurityToken: null, ExpiresAt: null,
            key.IsActive.At(time));
    }
}
