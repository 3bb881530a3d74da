using Infra.Generator.Model;

namespace Infra.Generator.Import;

/// <summary>Merges what the listed classes of one resource, function or object say of each property.</summary>
internal static class PropertyMerge
{
    /// <summary>Merges by wire name.</summary>
    /// <param name="owner">The name for messages.</param>
    /// <param name="input">Arguments, if any.</param>
    /// <param name="state">State, if any.</param>
    /// <param name="output">Outputs, if any.</param>
    /// <param name="neverNull">Whether the output of this optional input is never null.</param>
    internal static IReadOnlyList<PropertySchema> Merge(
        string owner, ListedClass? input, ListedClass? state, ListedClass? output, Func<string, bool> neverNull)
    {
        var found = new SortedDictionary<string, PropertySchema>(StringComparer.Ordinal);
        foreach (var member in Inputs(input))
        {
            found[member.Wire!] = Seen(owner, found, member, member.Wire!) with
            {
                Input = member.AsInput(),
                Json = member.Json,
                Deprecated = member.Deprecated,
            };
        }

        foreach (var member in Inputs(state))
        {
            var seen = Seen(owner, found, member, member.Wire!);
            found[member.Wire!] = seen with
            {
                State = member.AsInput(),
                Deprecated = seen.Deprecated ?? member.Deprecated,
            };
        }

        foreach (var (wire, member) in Outputs(owner, output))
        {
            var seen = Seen(owner, found, member, wire);
            found[wire] = seen with { Output = OutputOf(seen, member, neverNull) };
        }

        return found.Values.ToList();
    }

    private static Presence OutputOf(PropertySchema seen, ListedMember member, Func<string, bool> neverNull)
    {
        if (seen.Type is "int" or "bool" or "double")
        {
            return SchemaTypes.SaysNullable(member.CSharpType) ? Presence.Optional : Presence.Required;
        }

        var alwaysThere = seen.Input != Presence.Optional || seen.Type.StartsWith("list(", StringComparison.Ordinal);
        return alwaysThere || neverNull(seen.Name) ? Presence.Required : Presence.Optional;
    }

    private static PropertySchema Seen(
        string owner, SortedDictionary<string, PropertySchema> found, ListedMember member, string wire)
    {
        var type = SchemaTypes.Of(member.CSharpType);
        var plain = new PropertySchema(wire, type);
        var named = plain.MemberName() == member.Name ? plain : plain with { Member = member.Name };
        if (!found.TryGetValue(wire, out var seen))
        {
            return named;
        }

        return seen.Type == type && seen.Member == named.Member
            ? seen
            : throw new SchemaException($"{owner}.{wire} is {seen.Type} in one class and {type} in another.");
    }

    private static IEnumerable<ListedMember> Inputs(ListedClass? listed) =>
        listed?.Members.Where(member => member.Wire is not null) ?? [];

    private static IEnumerable<(string Wire, ListedMember Member)> Outputs(string owner, ListedClass? listed)
    {
        if (listed is null || listed.Fields.Count == 0)
        {
            return Inputs(listed).Select(member => (member.Wire!, member));
        }

        var left = listed.Members.ToDictionary(member => member.Name, StringComparer.OrdinalIgnoreCase);
        var pairs = listed.Fields
            .Where(left.ContainsKey)
            .Select(wire => (wire, left[wire]))
            .ToList();
        var unnamed = listed.Fields.Where(wire => !left.ContainsKey(wire)).ToList();
        var others = listed.Members.Except(pairs.Select(pair => pair.Item2)).ToList();
        if (unnamed.Count != others.Count || unnamed.Count > 1)
        {
            throw new SchemaException($"Cannot tell the wire names of {owner}: {string.Join(", ", unnamed)}.");
        }

        return pairs.Concat(unnamed.Zip(others));
    }
}
