using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Lists what happened to clusters:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeEvents"/>.</summary>
internal sealed class DescribeEvents() : CsAction("DescribeEvents", mutates: false, "GET /events",
    ["cluster_id", "type", "page_size", "page_number"],
    "The beginning and the end of each task of a week, newest first. The service's own reasons and texts are not published "
    + "for every type.")
{
    public override JsonObject Answer(Request request)
    {
        var events = request.Here(request.Store.Tasks)
            .Where(task => request.Fits("cluster_id", task.ClusterId) && request.Fits("type", task.Type))
            .SelectMany(task => Of(task, request.At)).OrderByDescending(one => one.At).ToList();
        var paging = CsPage.Of(request);
        return new()
        {
            ["events"] = new JsonArray([.. paging.Cut(events).Select(one => one.Event)]),
            ["page_info"] = CsPage.Info(paging, events.Count),
        };
    }

    private static IEnumerable<(DateTimeOffset At, JsonObject Event)> Of(CsTask task, DateTimeOffset time)
    {
        if (time >= task.EndsAt)
            yield return (task.EndsAt, Event(task, task.EndsAt, task.IsCanceled ? "Canceled" : "Succeeded"));
        yield return (task.CreatedAt, Event(task, task.CreatedAt, "Started"));
    }

    private static JsonObject Event(CsTask task, DateTimeOffset at, string reason) => new()
    {
        ["event_id"] = $"{task.Id}-{reason}",
        ["type"] = task.Type,
        ["source"] = task.NodePoolId is null ? $"/clusters/{task.ClusterId}" : $"/clusters/{task.ClusterId}/nodepools",
        ["subject"] = task.NodePoolId ?? task.ClusterId,
        ["time"] = CsTime.Text(at),
        ["cluster_id"] = task.ClusterId,
        ["data"] = new JsonObject
        {
            ["level"] = "info",
            ["reason"] = reason,
            ["message"] = $"{reason} {task.Type} of {task.NodePoolId ?? task.ClusterId}",
        },
    };
}
