using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>All tasks of a unit: the way there, the way back, and the end that says where it failed.</summary>
internal sealed class UnitTasks
{
    private const string Next = "ACS::NEXT";
    private const string End = "ACS::END";
    private readonly TaskWriter _writer;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly List<ForwardTask> _forward;

    public UnitTasks(string planId, PlannedUnit unit)
    {
        _names = TaskNames.Of(unit);
        _writer = new(new(_names));
        var needed = References.ToOutputs(unit);
        _forward = [.. TaskOrder.Of(unit).Select(item => Task(item.Step, item.IsWait, needed))];
        if (_forward.Count == 0) throw new OosTemplateException($"the unit {unit.Id} has no steps; make the plan anew");

        var before = unit.Preconditions.Select((check, index) => _writer.Look($"before-{index + 1}", check));
        var undo = new UndoTasks(_writer, _names, _forward);
        Tasks = [.. before, .. Forward(undo), .. undo.Tasks, .. FailureTasks.Of(_writer, planId, unit, _forward, undo)];
        TakeOutUnusedMarks();
    }

    /// <summary>The tasks in order.</summary>
    public IReadOnlyList<JsonObject> Tasks { get; }

    /// <summary>Where the ids of the new disks stand in the answers, by the ids of the old ones.</summary>
    public JsonObject NewDisks(PlannedUnit unit)
    {
        var disks = new JsonObject();
        foreach (var (step, output) in unit.Steps.Where(step => step.DiskId is not null)
            .SelectMany(step => step.Outputs.Where(output => output.Value.EndsWith("DiskId", StringComparison.Ordinal))
                .Select(output => (step, output.Key))))
            disks[step.DiskId!] = $"{{{{ {_names[step.Id]}.{output} }}}}";
        return disks;
    }

    private List<JsonObject> Forward(UndoTasks undo)
    {
        var tasks = new List<JsonObject>();
        foreach (var (index, item) in _forward.Index())
        {
            var isLast = index + 1 == _forward.Count;
            var next = isLast ? End : Next;
            var back = undo.EntryAfter(index);
            var task = item.IsWait ? _writer.Wait(item.Name, item.Step) : _writer.Call(item.Name, item.Step);
            tasks.Add(task);
            if (item.LookName is null)
            {
                Lead(task, next, back, back);
            }
            else
            {
                Lead(task, isLast ? End : _forward[index + 1].Name, item.LookName, back);
                tasks.Add(Lead(_writer.Look(item.LookName, item.Step.Done!), next, back, back));
            }
        }

        return tasks;
    }

    private ForwardTask Task(PlannedStep step, bool isWait, HashSet<string> needed)
    {
        var name = _names[step.Id];
        // The answer to a call may be lost, and the call made nevertheless: then it shows. What later steps need of an
        // answer cannot be looked up so.
        var looks = !isWait && step.Done is not null && !needed.Contains(step.Id);
        return new(step, isWait, isWait && step.Call is not null ? $"until-{name}" : name)
        {
            LookName = looks ? $"made-{name}" : null,
        };
    }

    /// <summary>Templates are small: what nothing refers to is left out.</summary>
    private void TakeOutUnusedMarks()
    {
        var text = new JsonArray([.. Tasks.Select(task => task.DeepClone())]).ToJsonString();
        foreach (var task in Tasks)
        {
            if (task["Outputs"] is not JsonObject outputs
                || text.Contains(ForwardTask.Mark((string)task["Name"]!), StringComparison.Ordinal)) continue;
            outputs.Remove(TaskWriter.Mark);
            if (outputs.Count == 0) task.Remove("Outputs");
        }
    }

    /// <summary>Says where a task leads.</summary>
    public static JsonObject Lead(JsonObject task, string success, string error, string cancel)
    {
        if (success != Next) task["OnSuccess"] = success;
        task["OnError"] = error;
        task["OnCancel"] = cancel;
        return task;
    }
}
