namespace Infra.Cloud.Actiontrail;

/// <summary>The errors of ActionTrail, with the codes, statuses and texts of its error table.</summary>
internal static class ActiontrailErrors
{
    public static readonly ServiceError EndBeforeStart =
        new(400, "InvalidParameterCombination", "The end time must be later than the start time.");

    public static readonly ServiceError InvalidStart =
        new(400, "InvalidParameterStartTime", "The specified StartTime is invalid.");

    public static readonly ServiceError InvalidEnd =
        new(400, "InvalidParameterEndTime", "The specified EndTime is invalid.");

    public static readonly ServiceError InvalidQuery =
        new(400, "InvalidQueryParameter", "The specified query parameter is invalid.");

    /// <summary>The table has no code for too many calls; this is the gateway's.</summary>
    public static readonly ServiceError Throttled =
        new(400, "Throttling.User", "Request was denied due to user flow control.");
}
