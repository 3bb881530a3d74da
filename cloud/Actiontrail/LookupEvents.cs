using System.Text.Json.Nodes;
using Infra.Cloud.Audit;

namespace Infra.Cloud.Actiontrail;

/// <summary>Looks up what was called:
/// <see href="https://api.alibabacloud.com/document/Actiontrail/2020-07-06/LookupEvents"/>.</summary>
internal sealed class LookupEvents() : ApiAction("Actiontrail", "2020-07-06", "LookupEvents", mutates: false,
    ["StartTime", "EndTime", "Direction", "MaxResults", "NextToken", "LookupAttribute.N.Key", "LookupAttribute.N.Value"],
    "Events are there at once; the latest 2,000 are kept. A region shows its own events and those of global products.")
{
    private const int MaxResults = 50;
    private const int DefaultResults = 20;
    private const int CallsPerSecond = 2;

    public override ServiceError Missing(string parameter) => ActiontrailErrors.InvalidQuery;

    public override ServiceError Invalid(string parameter) => ActiontrailErrors.InvalidQuery;

    public override JsonObject Answer(Request request)
    {
        if (IsTooFast(request))
            throw request.Refuse(ActiontrailErrors.Throttled);

        var window = EventWindow.Of(request);
        var filter = EventFilter.Of(request);
        var forward = request.OneOf("Direction", "BACKWARD", "FORWARD", "BACKWARD") == "FORWARD";
        var size = request.Integer("MaxResults", 0, MaxResults) ?? DefaultResults;
        var question = request.Fingerprint("NextToken");
        var token = EventToken.Of(request, question);

        var page = new List<(AuditEvent Entry, JsonObject Json)>();
        var more = false;
        foreach (var entry in Sorted(request, window, forward))
        {
            if (token is not null && !token.IsBefore(entry, forward)) continue;
            var json = entry.ToJson();
            if (!IsVisible(request, json) || !filter.Matches(json)) continue;
            more = page.Count == size;
            if (more) break;
            page.Add((entry, json));
        }

        return new()
        {
            ["Events"] = new JsonArray([.. page.Select(item => item.Json)]),
            ["NextToken"] = more && page.Count > 0
                ? new EventToken(page[^1].Entry.At, page[^1].Entry.Id, question).ToString() : "",
            ["StartTime"] = ApiTime.Text(window.Start),
            ["EndTime"] = ApiTime.Text(window.End),
            ["RequestId"] = request.RequestId,
        };
    }

    private bool IsTooFast(Request request) => request.Audit.Events.Count(entry =>
        entry.Action == this && entry.Succeeded && entry.At > request.At.AddSeconds(-1)) >= CallsPerSecond;

    private static IEnumerable<AuditEvent> Sorted(Request request, EventWindow window, bool forward)
    {
        var events = request.Audit.Events.Where(entry => window.Has(entry.At) && entry.At <= request.At);
        return forward
            ? events.OrderBy(entry => entry.At).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            : events.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id, StringComparer.Ordinal);
    }

    private static bool IsVisible(Request request, JsonObject json) =>
        json["isGlobal"]!.GetValue<bool>() || json["acsRegion"]!.GetValue<string>() == request.EndpointRegion;
}
