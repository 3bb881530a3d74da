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

    public required DateTimeOffset EndsAt { get; init; }

    public static CsTask Start(Request request, string type, string clusterId, string? poolId, TimeSpan duration)
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
        };
        request.Store.Tasks.Put(task);
        request.Touch(task);
        return task;
    }

    /// <summary>A task is kept for a week; how long ACK keeps it is not published.</summary>
    public override bool IsGone(DateTimeOffset now) => EndsAt + s_kept <= now;

    public JsonObject Describe(DateTimeOffset time)
    {
        var isDone = time >= EndsAt;
        return new()
        {
            ["task_id"] = Id,
            ["cluster_id"] = ClusterId,
            ["task_type"] = Type,
            ["state"] = isDone ? "success" : "running",
            ["created"] = CsTime.Text(CreatedAt),
            ["updated"] = CsTime.Text(isDone ? EndsAt : time),
            ["target"] = new JsonObject
            {
                ["id"] = NodePoolId ?? ClusterId,
                ["type"] = NodePoolId is null ? "cluster" : "nodepool",
            },
        };
    }
}
