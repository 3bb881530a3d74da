namespace Infra.Cloud;

/// <summary>Who makes a call: what the account is told, permissions are looked up for, and events name.</summary>
public sealed record Principal
{
    private Principal(PrincipalKind kind, string arn, string id, string name)
    {
        Kind = kind;
        Arn = arn;
        Id = id;
        Name = name;
    }

    /// <summary>The account itself.</summary>
    public static Principal Root { get; } =
        new(PrincipalKind.Root, $"acs:ram::{CloudAccount.ReservedId}:root", CloudAccount.ReservedId, "root");

    /// <summary>What kind of identity it is.</summary>
    public PrincipalKind Kind { get; }

    /// <summary>The account the identity belongs to.</summary>
    public string AccountId { get; } = CloudAccount.ReservedId;

    /// <summary>The resource name of the identity.</summary>
    public string Arn { get; }

    /// <summary>The number RAM gave the account or user; of a session, the number of its role, a colon and the name of
    /// the session.</summary>
    public string Id { get; }

    /// <summary>The user's name, the role's and the session's with a colon between, the service's domain, or
    /// root.</summary>
    public string Name { get; }

    /// <summary>The role of a session.</summary>
    public string? RoleName { get; private init; }

    /// <summary>The number RAM gave the role of a session.</summary>
    public string? RoleId { get; private init; }

    /// <summary>The name the session was given.</summary>
    public string? SessionName { get; private init; }

    /// <summary>The policy that was given when the session was made; it can only take permissions away.</summary>
    public string? SessionPolicy { get; private init; }

    /// <summary>When the session was made.</summary>
    public DateTimeOffset? SessionStart { get; private init; }

    /// <summary>The access key the call is signed with, if it is.</summary>
    public string? AccessKeyId { get; init; }

    /// <summary>Whose permissions it has: root, user/NAME or role/NAME.</summary>
    internal string Holder => Kind switch
    {
        PrincipalKind.RamUser => $"user/{Name}",
        PrincipalKind.AssumedRole => $"role/{RoleName}",
        _ => Name,
    };

    /// <summary>A RAM user.</summary>
    public static Principal RamUser(string userName, string userId) =>
        new(PrincipalKind.RamUser, Infra.Cloud.Arn.User(userName), userId, userName);

    /// <summary>A session of a role.</summary>
    public static Principal AssumedRole(
        string roleName, string roleId, string sessionName, DateTimeOffset start, string? policy = null) =>
        new(PrincipalKind.AssumedRole, Infra.Cloud.Arn.Session(roleName, sessionName), $"{roleId}:{sessionName}",
            $"{roleName}:{sessionName}")
        {
            RoleName = roleName,
            RoleId = roleId,
            SessionName = sessionName,
            SessionStart = start,
            SessionPolicy = policy,
        };

    /// <summary>A cloud service, for example ecs.aliyuncs.com.</summary>
    public static Principal Service(string domain) => new(PrincipalKind.Service, domain, domain, domain);
}
