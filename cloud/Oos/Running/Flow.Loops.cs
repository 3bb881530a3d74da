using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Running;

/// <content>Loops: which items run when.</content>
internal sealed partial class Flow
{
    private void StartLoop(Execution execution, TaskRun loop)
    {
        try
        {
            var definition = execution.Definition(loop);
            var scope = RunScope.Of(execution, loop, at);
            var items = Expression.Resolve(definition.Loop!.Items, scope) as JsonArray
                ?? throw new TaskFault("Loop.Items: must be a list");
            if (items.Count > LoopDefinition.MaxItems)
                throw new TaskFault($"Loop.Items: must have at most {LoopDefinition.MaxItems} items; got {items.Count}");
            var rate = Expression.Resolve(definition.Loop.RateControl, scope);
            RateControl.Read(new(rate, "Loop.RateControl"));
            loop.Items = items.ToJsonString();
            loop.Rate = rate?.ToJsonString();
        }
        catch (Exception e) when (e is TaskFault or TemplateException or ExpressionException)
        {
            Finish(execution, loop, RunStatus.Failed, e.Message);
            return;
        }

        Fill(execution, loop);
    }

    /// <summary>Begins as many items as may run now, or ends the loop.</summary>
    private void Fill(Execution execution, TaskRun loop)
    {
        if (!loop.IsOpen || loop.Items is null) return;
        var items = loop.ItemTexts();
        var rate = RateControl.Read(new(loop.Rate is null ? null : JsonNode.Parse(loop.Rate), "Loop.RateControl"));
        var runs = execution.Tasks.FindAll(task => task.ParentId == loop.Id);
        var open = runs.Count(task => task.IsOpen);
        var failed = runs.Count(task => !task.IsOpen && task.StatusAt(at).Status != RunStatus.Success);
        if (failed > rate.MaxErrors(items.Count)) loop.IsStopping = true;

        if (!loop.IsStopping)
            for (var next = runs.Count; next < items.Count && MayBegin(execution, loop, rate, items.Count, next, open); next++)
            {
                var task = NewTask(execution, execution.Definition(loop), loop.Index, loop,
                    items[next], BatchOf(rate, items.Count, next).Batch);
                Root(execution).TaskCount++;
                Schedule(execution, task, OosLimits.BetweenTasks);
                open++;
            }

        if (open == 0 && !IsPaused(loop)) EndLoop(execution, loop, items.Count, failed);
    }

    private void EndLoop(Execution execution, TaskRun loop, int items, int failed)
    {
        var runs = execution.Tasks.FindAll(task => task.ParentId == loop.Id);
        if (loop.IsStopping)
        {
            var first = runs.Find(task => task.StatusAt(at).Status == RunStatus.Failed);
            if (first is null || execution.IsCancelled) Finish(execution, loop, RunStatus.Cancelled);
            else
                Finish(execution, loop, RunStatus.Failed, $"{failed} of {items} items failed, "
                    + $"{items - runs.Count} were not begun; the first: {first.StatusAt(at).Message}");
            return;
        }

        try
        {
            var done = runs.Where(task => task.StatusAt(at).Status == RunStatus.Success).Select(task => task.Outputs);
            Finish(execution, loop, RunStatus.Success,
                outputs: TaskOutputs.OfLoop(execution.Definition(loop), done));
        }
        catch (TaskFault e)
        {
            Finish(execution, loop, RunStatus.Failed, e.Message);
        }
    }

    private bool MayBegin(
        Execution execution, TaskRun loop, RateControl rate, int items, int next, int open)
    {
        var (batch, isFirst) = BatchOf(rate, items, next);
        // In the mode Debug a loop goes one by one.
        var most = execution.Mode == "Debug" ? 1 : rate.Concurrency(batch, items);
        if (open >= most || (isFirst && open > 0)) return false;
        if (!isFirst || batch == 0 || !PausesBefore(execution, rate, batch) || loop.ReleasedBatches >= batch) return true;
        if (!IsPaused(loop)) Pause(execution, loop, WaitReason.Batch);
        return false;
    }

    // What stands in the loop and how the execution was started both count.
    private static bool PausesBefore(Execution execution, RateControl rate, int batch) =>
        rate.PauseAfter == "EveryBatchPause" || execution.LoopMode == "EveryBatchPause"
        || (batch == 1 && (rate.PauseAfter == "FirstBatchPause" || execution.LoopMode == "FirstBatchPause"));

    private bool IsPaused(TaskRun loop) => loop.StatusAt(at).Waits == WaitReason.Batch;

    private static (int Batch, bool IsFirst) BatchOf(RateControl rate, int items, int number)
    {
        var start = 0;
        foreach (var (batch, size) in rate.Batches(items).Index())
        {
            if (number < start + size) return (batch, number == start);
            start += size;
        }

        throw new InvalidOperationException($"The batches of a loop leave item {number} out.");
    }
}
