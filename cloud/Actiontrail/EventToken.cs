using System.Globalization;
using System.Text;
using Infra.Cloud.Audit;

namespace Infra.Cloud.Actiontrail;

/// <summary>Where a list of events goes on: behind one event, for the same question.</summary>
internal sealed record EventToken(DateTimeOffset At, string Id, string Question)
{
    public static EventToken? Of(Request request, string question)
    {
        if (request.Optional("NextToken") is not { } text) return null;

        var bytes = new byte[text.Length];
        var parts = Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes.AsSpan(..length)).Split(' ') : [];
        return parts is [var ticks, var id, var asked] && asked == question
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            && time <= DateTimeOffset.MaxValue.Ticks
            ? new(new DateTimeOffset(time, TimeSpan.Zero), id, question)
            : throw request.Refuse(ActiontrailErrors.InvalidQuery);
    }

    /// <summary>True for what lies behind the event, in the direction of the list.</summary>
    public bool IsBefore(AuditEvent entry, bool forward)
    {
        var order = entry.At.CompareTo(At);
        if (order == 0) order = string.CompareOrdinal(entry.Id, Id);
        return forward ? order > 0 : order < 0;
    }

    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ApiTime.Exact(At)} {Id} {Question}"));
}
