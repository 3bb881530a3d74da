using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Executions;

/// <summary>One run of a task within an execution. A task with a loop has a run for itself and one for each
/// item.</summary>
internal sealed class TaskRun
{
    private IReadOnlyList<string>? _itemTexts;

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The place of the task in the template.</summary>
    public int Index { get; init; }

    public required string Action { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required Timed<RunStatus> Status { get; set; }

    /// <summary>The run of the loop it belongs to, or null.</summary>
    public string? ParentId { get; init; }

    /// <summary>The item of the loop as JSON, and the batch it goes in, counted from 0.</summary>
    public string? Item { get; init; }

    public int Batch { get; init; }

    /// <summary>When it does its next step; null while it waits for something else.</summary>
    public DateTimeOffset? NextAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How often it was repeated.</summary>
    public int Attempt { get; set; }

    /// <summary>True if its call of high risk was approved.</summary>
    public bool IsApproved { get; set; }

    /// <summary>The properties it was run with and the outputs it ended with, as JSON.</summary>
    public string Properties { get; set; } = "{}";

    public string Outputs { get; set; } = "{}";

    /// <summary>The execution it runs, or null.</summary>
    public string? ChildId { get; set; }

    /// <summary>Of a loop: its items and rate as JSON, how many batches may begin, and whether it begins no more
    /// items.</summary>
    public string? Items { get; set; }

    public string? Rate { get; set; }

    public int ReleasedBatches { get; set; }

    public bool IsStopping { get; set; }

    [JsonIgnore]
    public bool IsOpen => EndedAt is null;

    /// <summary>The items of a loop as JSON, each by itself.</summary>
    public IReadOnlyList<string> ItemTexts() => _itemTexts ??=
        [.. JsonNode.Parse(Items!)!.AsArray().Select(item => item?.ToJsonString() ?? "null")];

    public RunStatus StatusAt(DateTimeOffset time) => Status.At(time);

    public bool EndedBy(DateTimeOffset time) => EndedAt <= time;

    public void Settle(DateTimeOffset now) => Status = Status.Settle(now);
}
