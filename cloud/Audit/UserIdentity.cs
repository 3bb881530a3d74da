using System.Text.Json.Nodes;

namespace Infra.Cloud.Audit;

/// <summary>Who called, as ActionTrail tells it.</summary>
/// <remarks>Source: the published samples of ActionTrail, KMS and STS events.</remarks>
internal static class UserIdentity
{
    public static JsonObject Of(Principal caller)
    {
        if (caller.Kind == PrincipalKind.Service)
            return new() { ["type"] = "system", ["userName"] = caller.Name };

        var identity = new JsonObject
        {
            ["type"] = caller.Kind switch
            {
                PrincipalKind.RamUser => "ram-user",
                PrincipalKind.AssumedRole => "assumed-role",
                _ => "root-account",
            },
            ["accountId"] = caller.AccountId,
            ["principalId"] = caller.Id,
            ["userName"] = caller.Name,
        };
        if (caller.AccessKeyId is { } key) identity["accessKeyId"] = key;
        if (caller.SessionStart is { } start)
            identity["sessionContext"] = new JsonObject
            {
                ["attributes"] = new JsonObject
                {
                    ["mfaAuthenticated"] = "false",
                    ["creationDate"] = ApiTime.Text(start),
                },
            };
        return identity;
    }
}
