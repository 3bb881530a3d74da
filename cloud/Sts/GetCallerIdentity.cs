using System.Text.Json.Nodes;

namespace Infra.Cloud.Sts;

/// <summary>Tells who calls:
/// <see href="https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity"/>.</summary>
internal sealed class GetCallerIdentity() : StsAction("GetCallerIdentity", mutates: false, [])
{
    public override bool NeedsNoPermission => true;

    public override JsonObject Answer(Request request)
    {
        var caller = request.Caller;
        var answer = new JsonObject
        {
            ["IdentityType"] = caller.Kind switch
            {
                PrincipalKind.RamUser => "RAMUser",
                PrincipalKind.AssumedRole => "AssumedRoleUser",
                _ => "Account",
            },
            ["AccountId"] = caller.AccountId,
            ["PrincipalId"] = caller.Id,
            ["Arn"] = caller.Arn,
            ["RequestId"] = request.RequestId,
        };
        if (caller.Kind == PrincipalKind.AssumedRole) answer["RoleId"] = caller.RoleId;
        else answer["UserId"] = caller.Id;
        return answer;
    }
}
