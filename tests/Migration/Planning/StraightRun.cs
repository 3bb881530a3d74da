using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.OpenApi.Calls;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Planning;

/// <summary>Makes the calls of a unit one after the other, as a plan says, and gives up at the first surprise: what is
/// tested is the plan, not an executor.</summary>
internal sealed class StraightRun(AccountCalls calls)
{
    private readonly Dictionary<(string, string), string> _outputs = [];

    public async Task RunAsync(PlannedUnit unit)
    {
        foreach (var check in unit.Preconditions) Assert.True(await HoldsAsync(check), check.Title);
        foreach (var step in unit.Steps) await DoAsync(step);
    }

    public async Task ReleaseAsync(PlannedUnit unit)
    {
        foreach (var step in unit.Release) await DoAsync(step);
    }

    /// <summary>Undoes the steps of a unit backwards, from one step.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="keepsNothing">Whether nothing was written to what it made, so that nothing of it need stay.</param>
    public async Task UndoAsync(PlannedUnit unit, bool keepsNothing = false)
    {
        foreach (var step in unit.Steps.Reverse().SelectMany(step => step.Undo))
            if (!IsAboutNothing(step) && (keepsNothing || step.KeptAfter is null)) await DoAsync(step, looksFirst: true);
    }

    private async Task DoAsync(PlannedStep step, bool looksFirst = false)
    {
        var isDone = step.Done is not null && await HoldsAsync(step.Done);
        // A new disk may have the switches and tags that are wished already, and the public template has started the
        // instance; nothing else is done before it is begun.
        if (!looksFirst && step.Call?.Action is not ("ModifyDiskAttribute" or "TagResources" or "StartInstance"))
            Assert.False(isDone, $"{step.Id}: done before it began: {step.Done?.Title}");
        if (step.Call is { } call && !isDone)
        {
            var answer = await calls.CallAsync(Request(call));
            foreach (var (name, path) in step.Outputs) _outputs[(step.Id, name)] = Text(Find(answer, path))!;
            if (step.Done is not null && !call.Creates) Assert.True(await HoldsAsync(step.Done), $"{step.Id}: {step.Done.Title}");
        }

        for (var reads = 0; step.Until is { } until && !await HoldsAsync(until); reads++)
        {
            Assert.True(reads < 20_000, $"{step.Id}: {until.Title}");
            calls.Wait(until.Progress is null ? until.Every : 10 * until.Every);
        }
    }

    private async Task<bool> HoldsAsync(PlannedCheck check)
    {
        var answer = await calls.CallAsync(Request(check.Read));
        Assert.DoesNotContain(check.Hopeless, condition => Holds(answer, condition));
        return check.Conditions.All(condition => Holds(answer, condition));
    }

    private bool Holds(JsonObject answer, PlannedCondition condition) => condition.AnyOf.Any(value =>
        (value is null ? null : Value(value)) == Text(Find(answer, condition.Path)));

    private bool IsAboutNothing(PlannedStep step) =>
        (step.Call ?? step.Until!.Read).Parameters.Values.Any(
            value => value.StepId is { } id && !_outputs.ContainsKey((id, value.Output!)));

    private ApiRequest Request(PlannedCall call) => new(call.Product, call.Version, call.Action)
    {
        Parameters = call.Parameters.ToDictionary(one => one.Key, one => Value(one.Value)),
        Creates = call.Creates,
    };

    private string Value(PlannedValue value) => value.StepId is null ? value.Text
        : value.Text.Replace("{0}", _outputs[(value.StepId, value.Output!)], StringComparison.Ordinal);

    private static JsonNode? Find(JsonNode? node, string path) => path.Split('.').Aggregate(node, (at, part) =>
    {
        var index = part.IndexOf('[', StringComparison.Ordinal);
        if (index < 0) return at?[part];
        var list = at?[part[..index]]?.AsArray();
        var number = int.Parse(part[(index + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);
        return list is not null && number < list.Count ? list[number] : null;
    });

    private static string? Text(JsonNode? node) => node is null ? null
        : node.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
}
