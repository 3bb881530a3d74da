namespace Infra.Policies.Encryption;

/// <summary>Whether a place is encrypted, as far as its arguments tell.</summary>
internal enum SiteState
{
    /// <summary>There is no such place on this resource.</summary>
    Absent,

    /// <summary>It is not.</summary>
    Off,

    /// <summary>It takes its encryption from a source that is not at hand.</summary>
    Inherited,

    /// <summary>An argument that decides is unknown.</summary>
    Unknown,

    /// <summary>It is.</summary>
    On,
}
