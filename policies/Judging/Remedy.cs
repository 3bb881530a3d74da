using System.Globalization;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Judging;

/// <summary>The argument that would mend a violation by itself, and the value it must have.</summary>
/// <param name="Path">The path of the argument, <c>dataDisks[1].encrypted</c>.</param>
/// <param name="Value">What to set it to.</param>
public sealed record Remedy(string Path, PropertyValue Value)
{
    /// <summary>The resource with the argument set; all else stays.</summary>
    public Resource ApplyTo(Resource resource) => resource.With(Set(resource.Inputs, Path.Split('.'), Value));

    private static PropertyValue Set(PropertyValue block, ReadOnlySpan<string> steps, PropertyValue value)
    {
        if (steps.IsEmpty) return value;
        var (name, index) = Step(steps[0]);
        if (index is null) return WithProperty(block, name, Set(block[name], steps[1..], value));
        PropertyValue[] items = [.. block[name].Items];
        items[index.Value] = Set(items[index.Value], steps[1..], value);
        return WithProperty(block, name, PropertyValue.List(items));
    }

    private static (string Name, int? Index) Step(string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0
            ? (step, null)
            : (step[..bracket], int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture));
    }

    private static PropertyValue WithProperty(PropertyValue block, string name, PropertyValue value) => PropertyValue.Object(
        [.. block.Properties.Where(property => property.Key != name), KeyValuePair.Create(name, value)]);
}
