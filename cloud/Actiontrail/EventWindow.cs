using System.Globalization;

namespace Infra.Cloud.Actiontrail;

/// <summary>The time that events are looked up in.</summary>
/// <remarks>Source: LookupEvents reference of 2025-12-22: at most 30 days, none of them longer ago than 90, the last 7 if
/// nothing is said. Which code answers a window that is too long or too old is not published; ours are those of the
/// parameter that is wrong.</remarks>
internal sealed record EventWindow(DateTimeOffset Start, DateTimeOffset End)
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static EventWindow Of(Request request)
    {
        var start = Time(request, "StartTime", ActiontrailErrors.InvalidStart);
        var end = Time(request, "EndTime", ActiontrailErrors.InvalidEnd);
        if (start is null && end is null) return new(request.At.AddDays(-7), request.At);
        if (start is null || end is null) throw request.Refuse(ActiontrailErrors.InvalidQuery);

        if (end <= start) throw request.Refuse(ActiontrailErrors.EndBeforeStart);
        if (start < request.At.AddDays(-90)) throw request.Refuse(ActiontrailErrors.InvalidStart);
        if (end - start > TimeSpan.FromDays(30)) throw request.Refuse(ActiontrailErrors.InvalidEnd);
        return new(start.Value, end.Value);
    }

    /// <summary>True for a time in it, both ends included.</summary>
    public bool Has(DateTimeOffset time) => time >= Start && time <= End;

    private static DateTimeOffset? Time(Request request, string parameter, ServiceError error)
    {
        if (request.Optional(parameter) is not { } text) return null;
        return DateTimeOffset.TryParseExact(
            text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time : throw request.Refuse(error);
    }
}
