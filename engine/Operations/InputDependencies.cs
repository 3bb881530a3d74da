using System.Collections.Concurrent;
using Pulumi.Testing;

namespace Infra.Engine;

/// <summary>What each input of a resource was made from, as the state says it.</summary>
internal static class InputDependencies
{
    /// <summary>For each type the last resource all of whose inputs are the program's own: the next one is nearly
    /// always given the same inputs, and ten thousand of them need not say so ten thousand times.</summary>
    private static readonly ConcurrentDictionary<string, Dictionary<string, IReadOnlyList<string>>> s_own =
        new(StringComparer.Ordinal);

    /// <summary>The URNs behind each input; what they are adds to the dependencies of the resource.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(ResourceRecord record, MockResourceArgs registered,
        Dictionary<string, InputFacts> facts, Recorder recorder, HashSet<ResourceRecord> dependencies)
    {
        if (s_own.TryGetValue(record.Type, out var own) && IsSame(own, record, registered, facts)) return own;

        var byProperty = new Dictionary<string, IReadOnlyList<string>>(facts.Count, StringComparer.Ordinal);
        var isOwn = true;
        foreach (var (name, input) in facts)
        {
            if (!IsGiven(record, registered, name, input)) continue;
            byProperty[name] = [];
            if (!input.HasDependencies) continue;
            isOwn = false;
            var reached = input.Dependencies.Select(recorder.Find).OfType<ResourceRecord>()
                .SelectMany(dependency => dependency.Reach()).Where(dependency => dependency != record).ToHashSet();
            dependencies.UnionWith(reached);
            byProperty[name] = Sorted(reached);
        }
        if (isOwn) s_own[record.Type] = byProperty;
        return byProperty;
    }

    public static string[] Sorted(HashSet<ResourceRecord> records) => records.Count == 0
        ? []
        : [.. records.Select(record => record.Urn).Order(StringComparer.Ordinal)];

    private static bool IsSame(Dictionary<string, IReadOnlyList<string>> own, ResourceRecord record,
        MockResourceArgs registered, Dictionary<string, InputFacts> facts)
    {
        var given = 0;
        foreach (var (name, input) in facts)
        {
            if (!IsGiven(record, registered, name, input)) continue;
            if (input.HasDependencies || !own.ContainsKey(name)) return false;
            given++;
        }
        return given == own.Count;
    }

    // What is null or empty does not reach the mocks; what is unknown does not either, and is given all the same.
    private static bool IsGiven(ResourceRecord record, MockResourceArgs registered, string name, InputFacts input) =>
        !record.IsCustom || !input.IsKnown || registered.Inputs.ContainsKey(name);
}
