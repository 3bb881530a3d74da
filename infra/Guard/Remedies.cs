using System.Collections;
using System.Globalization;
using Infra.Policies.Judging;
using Infra.Policies.Values;
using Pulumi;

namespace Infra.Guard;

/// <summary>Sets the argument that mends a violation, where the program gave it as a plain value or not at all.</summary>
internal static class Remedies
{
    /// <summary>Sets it: <c>encrypted</c>, <c>dataDisks[1].encrypted</c>.</summary>
    /// <returns>False where the argument, or the block it belongs to, cannot be reached from here.</returns>
    public static bool TryApply(InputArgs arguments, Remedy remedy)
    {
        var steps = remedy.Path.Split('.');
        foreach (var step in steps[..^1])
        {
            if (Below(arguments, step) is not { } block) return false;
            arguments = block;
        }

        if (Find(arguments, steps[^1]) is not { } member || Convert(member.Type, remedy.Value) is not { } value) return false;
        member.Set(arguments, value);
        return true;
    }

    private static InputArgs? Below(InputArgs arguments, string step)
    {
        var open = step.IndexOf('[', StringComparison.Ordinal);
        var name = open < 0 ? step : step[..open];
        if (Find(arguments, name)?.Get(arguments) is not { } given) return null;
        var value = Now(given);
        if (open < 0) return value as InputArgs;

        var index = int.Parse(step.AsSpan(open + 1, step.Length - open - 2), CultureInfo.InvariantCulture);
        return value is IEnumerable list ? list.Cast<object>().ElementAtOrDefault(index) as InputArgs : null;
    }

    private static ArgumentMember? Find(InputArgs arguments, string name) =>
        ArgumentMembers.Of(arguments).FirstOrDefault(member => member.Name == name);

    private static object? Now(object given)
    {
        if (InputProbe.For(given.GetType()) is not { } probe) return given;
        var probed = probe.AskAsync(given, waits: false);
        return probed.IsCompletedSuccessfully ? probed.Result.Value : null;
    }

    private static object? Convert(Type type, PropertyValue value)
    {
        if (type == typeof(Input<bool>)) return value.TryGetTruth(out var truth) ? (Input<bool>)truth : null;
        if (type == typeof(Input<string>)) return (Input<string>)value.ToString();
        if (type == typeof(Input<int>)) return value.TryGetNumber(out var whole) ? (Input<int>)(int)whole : null;
        if (type == typeof(Input<double>)) return value.TryGetNumber(out var number) ? (Input<double>)number : null;
        return null;
    }
}
