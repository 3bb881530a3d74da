namespace Infra.Cloud.Oos.Executions;

/// <summary>Who started an execution. Without a role its calls are made with what this identity may do.</summary>
internal sealed record ExecutionCaller(PrincipalKind Kind, string Id, string Name, string? RoleName, string? RoleId,
    string? SessionName, DateTimeOffset? SessionStart, string? SessionPolicy)
{
    public static ExecutionCaller Of(Principal caller) => new(caller.Kind, caller.Id, caller.Name, caller.RoleName,
        caller.RoleId, caller.SessionName, caller.SessionStart, caller.SessionPolicy);

    public Principal ToPrincipal() => Kind switch
    {
        PrincipalKind.RamUser => Principal.RamUser(Name, Id),
        PrincipalKind.AssumedRole =>
            Principal.AssumedRole(RoleName!, RoleId!, SessionName!, SessionStart!.Value, SessionPolicy),
        PrincipalKind.Service => Principal.Service(Name),
        _ => Principal.Root,
    };

    /// <summary>As the API shows it: root(1234), or a name with its number.</summary>
    public string Shown() => $"{Name}({Id})";
}
