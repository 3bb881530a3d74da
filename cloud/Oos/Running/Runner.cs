using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Selectors;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Running;

/// <summary>Runs executions over virtual time: does whatever is due, in the order of time.</summary>
/// <remarks>
/// Nothing runs by itself: the account lets the runner catch up before it answers a call. A step that an interruption
/// cut off is done again when the account is opened; its calls have the same origin, time and parameters, so that the
/// journal answers those that were carried out.
/// </remarks>
internal sealed class Runner(Store store, CloudOptions options, ServiceCall call)
{
    private readonly ApiCaller _caller = new(store, call);
    private readonly ChildRuns _children = new(store, options);

    /// <summary>Does everything that is due by a time.</summary>
    public void Advance(DateTimeOffset until)
    {
        while (store.Agenda.IsDue(until))
        {
            var (at, executionId, taskId) = store.Agenda.Next;
            var execution = store.Executions.Peek(executionId)!;
            if (taskId.Length == 0) new Flow(store, at).Begin(execution);
            else Step(execution, execution.Task(taskId)!, at);
        }
    }

    private void Step(Execution execution, TaskRun task, DateTimeOffset at)
    {
        var definition = execution.Definition(task);
        try
        {
            var scope = RunScope.Of(execution, task, at);
            var properties = Resolved(definition, scope);
            var shown = properties.ToJsonString();
            if (shown.Length <= OosLimits.MaxShownProperties) task.Properties = shown;
            Do(execution, task, definition, new(properties, $"{task.Name}.Properties"), scope, at);
        }
        catch (Exception e) when (e is TaskFault or TemplateException or ExpressionException or SelectorException)
        {
            var flow = new Flow(store, at + CloudClient.CallLatency);
            if (e is TaskFault { IsPassing: true } && task.Attempt < definition.Wait.Retries)
                Repeat(flow, execution, task, definition);
            else flow.Finish(execution, task, RunStatus.Failed, e.Message);
        }
    }

    private void Do(Execution execution, TaskRun task, TaskDefinition definition, TemplateField properties, Scope scope,
        DateTimeOffset at)
    {
        var flow = new Flow(store, at);
        switch (definition.Action)
        {
            case TaskAction.Sleep when task.Attempt == 0:
                task.Attempt++;
                flow.Schedule(execution, task, SleepTime.Read(properties["Duration"]));
                break;
            case TaskAction.Sleep:
                flow.Finish(execution, task, RunStatus.Success);
                break;
            case TaskAction.Choice:
                var choice = definition.Choices.FirstOrDefault(
                    choice => Expression.IsTrue(Expression.Resolve(choice.When, scope), scope));
                flow.Finish(execution, task, RunStatus.Success, next: choice.Next ?? definition.Otherwise);
                break;
            case TaskAction.Template or TaskAction.Component:
                store.Agenda.Set(execution, task, at: null);
                _children.Start(execution, task, definition, properties, at);
                break;
            case TaskAction.SelectTargets:
                Ended(execution, task, definition, scope, at, TargetSelection.Of(_caller, execution, task, properties, at));
                break;
            case TaskAction.ExecuteApi when NeedsApproval(execution, task, properties):
                flow.Pause(execution, task, WaitReason.Approval);
                break;
            case TaskAction.ExecuteApi:
                Ended(execution, task, definition, scope, at, _caller.Call(execution, task, properties, at));
                break;
            default:
                Wait(execution, task, definition, properties, scope, at);
                break;
        }
    }

    private void Ended(Execution execution, TaskRun task, TaskDefinition definition, Scope scope, DateTimeOffset at,
        ApiAnswer answer)
    {
        var outputs = TaskOutputs.Of(definition, answer.Body, scope);
        new Flow(store, at + answer.Duration).Finish(execution, task, RunStatus.Success, outputs: outputs);
    }

    private void Wait(Execution execution, TaskRun task, TaskDefinition definition, TemplateField properties, Scope scope,
        DateTimeOffset at)
    {
        var answer = _caller.Call(execution, task, properties, at);
        var selected = TaskOutputs.Selected(
            definition.Properties["PropertySelector"]!.GetValue<string>(), answer.Body, scope, "PropertySelector");
        if (WantedValues.Stops(properties, selected))
            throw new TaskFault($"the value is {WantedValues.Shown(selected)}, which ends the waiting");
        if (WantedValues.Fit(properties, selected))
        {
            Ended(execution, task, definition, scope, at, answer);
            return;
        }

        if (definition.Action == TaskAction.CheckFor || task.Attempt >= definition.Wait.Retries)
            throw new TaskFault(definition.Action == TaskAction.CheckFor
                ? $"the value is {WantedValues.Shown(selected)}"
                : $"the value is still {WantedValues.Shown(selected)} after {task.Attempt} repetitions");
        Repeat(new Flow(store, at + answer.Duration), execution, task, definition);
    }

    private static void Repeat(Flow flow, Execution execution, TaskRun task, TaskDefinition definition)
    {
        task.Attempt++;
        flow.Schedule(execution, task, definition.Wait.Before(task.Attempt));
    }

    private static bool NeedsApproval(Execution execution, TaskRun task, TemplateField properties) =>
        execution.SafetyCheck == RiskyCalls.Confirm && !task.IsApproved && RiskyCalls.Are(properties);

    // A choice works its conditions out one by one; a selector keeps its references, which are quoted when it is read.
    private static JsonObject Resolved(TaskDefinition definition, Scope scope)
    {
        if (definition.Action == TaskAction.Choice) return [];
        return new JsonObject(definition.Properties.Select(property => KeyValuePair.Create(property.Key,
            property.Key == "PropertySelector" ? property.Value?.DeepClone() : Expression.Resolve(property.Value, scope))));
    }
}
