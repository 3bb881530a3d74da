using System.Text.Json.Nodes;
using Infra.Cloud.Ram.AccessKeys;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Sts;

/// <summary>Lets a user, or a session of another role, act as a role for a while:
/// <see href="https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole"/>.</summary>
/// <remarks>The account itself cannot: the reference says so. Session ARNs have the form assumed-role/role/session; an
/// older example has role/role/session.</remarks>
internal sealed class AssumeRole() : StsAction("AssumeRole", mutates: true,
    ["RoleArn", "RoleSessionName", "DurationSeconds", "Policy", "ExternalId"],
    "Roles of other accounts are not found.")
{
    public override IReadOnlyList<string> ConditionValues(Request request, string key) => key.ToLowerInvariant() switch
    {
        "sts:externalid" when request.Optional("ExternalId") is { } id => [id],
        "sts:rolesessionname" when request.Optional("RoleSessionName") is { } name => [name],
        _ => [],
    };

    public override JsonObject Answer(Request request)
    {
        if (request.Caller.Kind == PrincipalKind.Root) throw request.Refuse(StsErrors.NoPermission);

        var role = SessionRules.Role(request);
        var name = SessionRules.Name(request);
        SessionRules.CheckExternalId(request);
        var seconds = SessionRules.Seconds(request, role);
        var policy = SessionRules.Policy(request);
        if (!role.TrustAt(request.At).TrustsCaller(request.Caller, new CallContext(request, this)))
            throw request.Refuse(StsErrors.NoPermission);

        var session = new Session
        {
            Id = SecretText.SessionKeyId(),
            CreatedAt = request.At,
            RoleName = role.Id,
            RoleId = role.RoleId,
            Name = name,
            Secret = SecretText.Secret(),
            SecurityToken = SecretText.SecurityToken(),
            ExpiresAt = request.At.AddSeconds(seconds),
            Policy = policy,
        };
        request.Store.Sessions.Put(session);
        request.Touch(session);
        return Describe(request, session);
    }

    private static JsonObject Describe(Request request, Session session) => new()
    {
        ["AssumedRoleUser"] = new JsonObject
        {
            ["AssumedRoleId"] = session.Principal.Id,
            ["Arn"] = session.Principal.Arn,
        },
        ["Credentials"] = new JsonObject
        {
            ["AccessKeyId"] = session.Id,
            ["AccessKeySecret"] = session.Secret,
            ["SecurityToken"] = session.SecurityToken,
            ["Expiration"] = ApiTime.Text(session.ExpiresAt),
        },
        ["RequestId"] = request.RequestId,
    };
}
