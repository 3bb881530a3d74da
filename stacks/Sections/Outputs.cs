using System.Collections.Immutable;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>Shapes of stack outputs.</summary>
internal static class Outputs
{
    /// <summary>A map of outputs as an output of a map.</summary>
    public static Output<ImmutableDictionary<string, string>> Map(
        IEnumerable<(string Name, Output<string> Value)> entries)
    {
        var named = entries.ToList();
        return Output.All(named.Select(entry => entry.Value)).Apply(values =>
            named.Zip(values, (entry, value) => KeyValuePair.Create(entry.Name, value)).ToImmutableDictionary());
    }
}
