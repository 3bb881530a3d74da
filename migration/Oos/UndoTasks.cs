using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>The way back: one chain of tasks, the undoing of the last call first. A task that fails leads into it behind
/// the calls that were not made yet, so that nothing refers to what there is not.</summary>
internal sealed class UndoTasks
{
    private const string Next = "ACS::NEXT";
    private readonly TaskWriter _writer;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly IReadOnlyList<ForwardTask> _forward;
    private readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    public UndoTasks(TaskWriter writer, IReadOnlyDictionary<string, string> names, IReadOnlyList<ForwardTask> forward)
    {
        (_writer, _names, _forward) = (writer, names, forward);
        var steps = forward.Where(task => !task.IsWait && task.Step.Undo.Count > 0).Reverse()
            .SelectMany(task => task.Step.Undo.Select(undo => (Of: task.Step, Undo: undo))).ToList();
        var after = FailureTasks.First;
        var blocks = new List<List<JsonObject>>();
        // From the end to the front, since each block says where the one behind it begins.
        foreach (var (of, undo) in Enumerable.Reverse(steps))
        {
            var block = Block(of, undo, after);
            blocks.Insert(0, block);
            after = (string)block[0]["Name"]!;
            _entries[of.Id] = after;
        }

        Tasks = [.. blocks.SelectMany(block => block)];
    }

    /// <summary>The tasks in order.</summary>
    public IReadOnlyList<JsonObject> Tasks { get; }

    /// <summary>What is undone and how that shows: the step that made it, the marks of the undoing, its
    /// name.</summary>
    public List<(PlannedStep Of, IReadOnlyList<string> Marks, string Name)> Undone { get; } = [];

    /// <summary>Where a task leads that fails: to the undoing of the last call before it; and to that of its own,
    /// which may have been made, where that does not need the answer that did not come.</summary>
    public string EntryAfter(int index)
    {
        var made = _forward.Take(index + 1).Where(task => !task.IsWait).ToList();
        if (!_forward[index].IsWait && References.UndoNeedsOwn(_forward[index].Step)) made.RemoveAt(made.Count - 1);
        return made.Select(task => _entries.GetValueOrDefault(task.Step.Id)).LastOrDefault(entry => entry is not null)
            ?? FailureTasks.First;
    }

    private List<JsonObject> Block(PlannedStep of, PlannedStep undo, string after)
    {
        var name = _names[undo.Id];
        var tasks = new List<JsonObject>();
        var marks = new List<string>();
        if (undo.KeptAfter is { } kept) tasks.Add(Kept($"kept-{name}", kept, after));
        if (undo.Call is not null)
        {
            // A step that was never made is undone by doing nothing. Where the wait is for the same, it shows there.
            if (undo.Done is { } done && !_writer.IsSame(done, undo.Until))
            {
                tasks.Add(UnitTasks.Lead(_writer.Look($"look-{name}", done), after, Next, Next));
                marks.Add(ForwardTask.Mark($"look-{name}"));
            }

            tasks.Add(UnitTasks.Lead(_writer.Call(name, undo), Next, Next, Next));
        }

        if (undo.Until is not null)
        {
            var wait = undo.Call is null ? name : $"until-{name}";
            tasks.Add(UnitTasks.Lead(_writer.Wait(wait, undo), Next, Next, Next));
        }

        marks.Add(ForwardTask.Mark((string)tasks[^1]["Name"]!));
        if (undo.Call is not null) Undone.Insert(0, (of, marks, undo.Id));
        return tasks;
    }

    /// <summary>Passes over an undoing once a step has begun, which shows by the task before it having ended.</summary>
    private JsonObject Kept(string name, string stepId, string after)
    {
        var index = _forward.ToList().FindIndex(task => task.Step.Id == stepId);
        if (index < 0) throw new OosTemplateException($"there is no step '{stepId}' after which something is kept; make the plan anew");
        JsonNode begun = index == 0 ? true : Done(_forward[index - 1]);
        return new()
        {
            ["Name"] = name,
            ["Action"] = "ACS::Choice",
            ["Properties"] = new JsonObject
            {
                ["DefaultTask"] = Next,
                ["Choices"] = new JsonArray(new JsonObject { ["When"] = begun, ["NextTask"] = after }),
            },
        };
    }

    private static JsonObject Done(ForwardTask task)
    {
        var marks = task.Marks.Select(mark => (JsonNode)new JsonObject
        {
            ["Fn::Equals"] = new JsonArray(mark, TaskWriter.Marked),
        }).ToArray();
        return marks.Length == 1 ? marks[0].AsObject() : new JsonObject { ["Fn::Or"] = new JsonArray(marks) };
    }
}
