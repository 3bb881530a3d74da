using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;
using Infra.OpenApi.Calls;

namespace Infra.Migration.Running.Steps;

/// <summary>Fills in what a plan leaves open: outputs of earlier steps.</summary>
internal sealed class UnitValues(UnitHistory history)
{
    /// <summary>The call with its values.</summary>
    /// <exception cref="StepFailedException">A step that it needs gave no such output.</exception>
    public ApiRequest RequestOf(PlannedCall call, string step)
    {
        var parameters = new Dictionary<string, string>(call.Parameters.Count, StringComparer.Ordinal);
        foreach (var (name, value) in call.Parameters) parameters.Add(name, TextOf(value, step));
        return new(call.Product, call.Version, call.Action) { Parameters = parameters, Creates = call.Creates };
    }

    /// <summary>Whether all of them hold.</summary>
    public bool Hold(IEnumerable<PlannedCondition> conditions, JsonObject answer, string step) =>
        conditions.All(condition => Holds(condition, answer, step));

    /// <summary>What does not hold, in words; null if all does.</summary>
    public string? Unmet(IEnumerable<PlannedCondition> conditions, JsonObject answer, string step) =>
        conditions.FirstOrDefault(condition => !Holds(condition, answer, step)) is { } unmet ? Words(unmet, answer) : null;

    /// <summary>What stands where a condition looks.</summary>
    public static string Words(PlannedCondition condition, JsonObject answer) =>
        $"{condition.Path} is {AnswerPath.Find(answer, condition.Path) ?? "not there"}";

    /// <summary>Whether it holds.</summary>
    public bool Holds(PlannedCondition condition, JsonObject answer, string step)
    {
        var found = AnswerPath.Find(answer, condition.Path);
        return condition.AnyOf.Any(value => value is null ? found is null : found == TextOf(value, step));
    }

    /// <summary>Whether the values of a step are known.</summary>
    public bool Knows(PlannedCall call) => call.Parameters.Values.All(value => Find(value) is not null);

    private string TextOf(PlannedValue value, string step) => Find(value) ?? throw new StepFailedException(
        step, $"the step {value.StepId} gave no {value.Output}");

    private string? Find(PlannedValue value)
    {
        if (value.StepId is null) return value.Text;
        return OutputsOf(value.StepId).TryGetValue(value.Output ?? "", out var output)
            ? value.Text.Replace("{0}", output, StringComparison.Ordinal) : null;
    }

    /// <summary>The outputs of a step of the unit, or of one that undoes or releases.</summary>
    private IReadOnlyDictionary<string, string> OutputsOf(string id)
    {
        if (history.Steps.TryGetValue(id, out var own) && own.IsMade) return own.Outputs;
        foreach (var (key, step) in history.Steps)
            if (step.IsMade && key.EndsWith($"/{id}", StringComparison.Ordinal)) return step.Outputs;
        return new Dictionary<string, string>();
    }
}
