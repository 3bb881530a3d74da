namespace Infra.Cloud.Faults;

/// <summary>What goes wrong with a call.</summary>
public enum FaultKind
{
    /// <summary>The service refuses because there are too many calls.</summary>
    Throttle,

    /// <summary>The service answers that it failed (500).</summary>
    Internal,

    /// <summary>The service answers that it cannot be reached (503).</summary>
    Unavailable,

    /// <summary>A gateway in front of the service answers with a page that is no JSON (502).</summary>
    GatewayPage,

    /// <summary>Nothing is done and no answer comes.</summary>
    TimeoutBefore,

    /// <summary>The work is done and no answer comes.</summary>
    TimeoutAfter,

    /// <summary>Nothing is done and the connection is cut.</summary>
    ResetBefore,

    /// <summary>The work is done and the connection is cut.</summary>
    ResetAfter,

    /// <summary>The answer comes late.</summary>
    Slow,

    /// <summary>The process of the embedded cloud is killed before the work is done.</summary>
    KillBefore,

    /// <summary>The process of the embedded cloud is killed when the work is done and kept, and not
    /// answered.</summary>
    KillAfter,
}
