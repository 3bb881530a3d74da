using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Public;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Executions;

/// <summary>A template being run, or having been.</summary>
internal sealed class Execution : Entity
{
    public required string TemplateName { get; init; }

    public string TemplateId { get; init; } = "";

    public string TemplateVersion { get; init; } = "";

    /// <summary>The text of the template; null for one of the service's own.</summary>
    public string? Content { get; init; }

    /// <summary>The values of all parameters as JSON.</summary>
    public required string Parameters { get; init; }

    /// <summary>The role whose permissions the calls have; empty for those of whoever started it.</summary>
    public string RamRole { get; init; } = "";

    public required string Mode { get; init; }

    public required string LoopMode { get; init; }

    public required string SafetyCheck { get; init; }

    public string Description { get; init; } = "";

    public string ResourceGroupId { get; init; } = "";

    public required ExecutionCaller Caller { get; init; }

    /// <summary>The execution and the task that run this one, or null.</summary>
    public string? ParentId { get; init; }

    public string? ParentTaskId { get; init; }

    public int Depth { get; init; }

    public required Timed<RunStatus> Status { get; set; }

    /// <summary>When it begins; null once it has.</summary>
    public DateTimeOffset? StartsAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>What it gave in the end, as JSON.</summary>
    public string Outputs { get; set; } = "{}";

    /// <summary>True once it was cancelled; it ends so, after the tasks that tidy up.</summary>
    public bool IsCancelled { get; set; }

    /// <summary>Of the outermost one: how many tasks were run, those of the executions below included.</summary>
    public int TaskCount { get; set; }

    /// <summary>Of the outermost one: how many characters all of them keep.</summary>
    public long KeptText { get; set; }

    public List<TaskRun> Tasks { get; init; } = [];

    [JsonIgnore]
    public bool IsOpen => EndedAt is null;

    /// <summary>The template that is run.</summary>
    public TemplateDocument Template() =>
        Content is null ? PublicTemplates.Find(TemplateName)! : TemplateDocument.OfKept(Content);

    public TaskRun? Task(string id) => Tasks.Find(task => task.Id == id);

    public TaskDefinition Definition(TaskRun task) => Template().Tasks[task.Index];

    public JsonObject ParameterValues() => JsonNode.Parse(Parameters)!.AsObject();

    /// <summary>When it did something last. What is done to it now cannot come before.</summary>
    public DateTimeOffset LatestAt() => Tasks.Select(task => task.EndedAt ?? task.CreatedAt).Append(CreatedAt).Max();

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        if (Status.Changes.IsEmpty && !IsOpen) return;
        Status = Status.Settle(now);
        foreach (var task in Tasks) task.Settle(now);
    }
}
