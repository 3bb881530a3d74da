using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Cs;

/// <summary>Work that ACK does in the background.</summary>
internal sealed class CsTask : Entity
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(7);

    public required string Type { get; init; }

    public required string ClusterId { get; init; }

    public string? NodePoolId { get; init; }

    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>The version that a cluster goes back to if the task is cancelled; null for tasks that cannot be.</summary>
    public string? VersionBefore { get; init; }

    public bool IsCanceled { get; set; }

    public static CsTask Start(Request request, string type, string clusterId, string? poolId, TimeSpan duration,
        string? versionBefore)
    {
        var task = new CsTask
        {
            Id = "T-" + Identifiers.Hex(24, request.Options.Seed, "task", request.Origin, ApiTime.Exact(request.At), type),
            Region = request.Region,
            CreatedAt = request.At,
            Type = type,
            ClusterId = clusterId,
            NodePoolId = poolId,
            EndsAt = request.At + duration,
            VersionBefore = versionBefore,
        };
        request.Store.Tasks.Put(task);
        request.Touch(task);
        return task;
    }

    /// <summary>A task is kept for a week; how long ACK keeps it is not published.</summary>
    public override bool IsGone(DateTimeOffset now) => EndsAt + s_kept <= now;

    public void Cancel(DateTimeOffset time) => (IsCanceled, EndsAt) = (true, time);

    public JsonObject Describe(DateTimeOffset time)
    {
        var isDone = time >= EndsAt;
        var state = !isDone ? "running" : IsCanceled ? "canceled" : "success";
        return new()
        {
            ["task_id"] = Id,
            ["cluster_id"] = ClusterId,
            ["task_type"] = Type,
            ["state"] = state,
            ["created"] = CsTime.Text(CreatedAt),
            ["updated"] = CsTime.Text(isDone ? EndsAt : time),
            ["target"] = new JsonObject
            {
                ["id"] = NodePoolId ?? ClusterId,
                ["type"] = NodePoolId is null ? "cluster" : "nodepool",
            },
            ["parameters"] = new JsonObject(),
            ["stages"] = new JsonArray(new JsonObject
            {
                ["state"] = state,
                ["start_time"] = CsTime.Text(CreatedAt),
                ["end_time"] = isDone ? CsTime.Text(EndsAt) : "",
                ["message"] = "",
                ["outputs"] = new JsonObject(),
            }),
            ["current_stage"] = Type,
            ["events"] = new JsonArray(),
            ["task_result"] = new JsonArray(new JsonObject { ["data"] = NodePoolId ?? ClusterId, ["status"] = state }),
            ["error"] = new JsonObject { ["code"] = "", ["message"] = "" },
        };
    }
}
