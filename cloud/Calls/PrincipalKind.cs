namespace Infra.Cloud;

/// <summary>What kind of identity makes a call.</summary>
public enum PrincipalKind
{
    /// <summary>The account itself, which may do everything.</summary>
    Root,

    /// <summary>A RAM user.</summary>
    RamUser,

    /// <summary>A session of a role that somebody assumed.</summary>
    AssumedRole,

    /// <summary>A cloud service that acts for itself.</summary>
    Service,
}
