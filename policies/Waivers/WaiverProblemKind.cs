namespace Infra.Policies.Waivers;

/// <summary>What can be the matter with a waiver.</summary>
public enum WaiverProblemKind
{
    /// <summary>It names no rule, and is ignored.</summary>
    MissingRule,

    /// <summary>It names no resource, and is ignored.</summary>
    MissingResource,

    /// <summary>It gives no reason, and is ignored.</summary>
    MissingReason,

    /// <summary>It names a rule that does not exist, and never holds.</summary>
    UnknownRule,

    /// <summary>Its last day is no date: it counts as expired, which is the safe side.</summary>
    InvalidExpiry,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>It has no last day.</summary>
    Permanent,

    /// <summary>It covers no violation.</summary>
    Stale,
}
