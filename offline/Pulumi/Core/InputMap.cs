using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A map argument from strings to values: the values, and the map itself, may be outputs.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private static readonly ImmutableDictionary<string, TValue> Nothing = ImmutableDictionary<string, TValue>.Empty;

    /// <summary>An empty map, for collection initializers.</summary>
    public InputMap() : base(Nothing)
    {
    }

    private InputMap(Output<ImmutableDictionary<string, TValue>> values) : base(values)
    {
    }

    /// <summary>Adds a value.</summary>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>A map of plain values; null stays null.</summary>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values)
        => values is null ? null! : new(Output.Create(values.ToImmutableDictionary()));

    /// <summary>A map of plain values; null stays null.</summary>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values)
        => values is null ? null! : new(Output.Create(values));

    /// <summary>A map that is one output.</summary>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => values is null ? null! : new(values.Apply(map => map.ToImmutableDictionary()));

    /// <summary>A map that is one output.</summary>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => values is null ? null! : new(values.Apply(map => map.ToImmutableDictionary()));

    /// <summary>A map that is one output.</summary>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => values is null ? null! : new(values);

    /// <summary>A new map of the values of both; where both have a key, the second one counts.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Join(first.AsOutput(), second.AsOutput(), (left, right) => left.SetItems(right ?? Nothing)));

    /// <summary>Adds a value.</summary>
    public void Add(string key, Input<TValue> value)
        => Replace(Join(AsOutput(), (Output<TValue>)value, (map, added) => map.Add(key, added)));

    /// <summary>Adds all values of another map; for collection initializers.</summary>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds all values of another map.</summary>
    public void AddRange(InputMap<TValue> values)
        => Replace(Join(AsOutput(), values.AsOutput(), (map, added) => map.AddRange(added ?? Nothing)));

    /// <summary>The values once they are known; none while the map is unknown.</summary>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(
        CancellationToken cancellationToken)
    {
        foreach (var value in await AsOutput().GetValueAsync(whenUnknown: Nothing).ConfigureAwait(false))
        {
            yield return value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    private static Output<ImmutableDictionary<string, TValue>> Join<TAdded>(
        Output<ImmutableDictionary<string, TValue>> map,
        Output<TAdded> added,
        Func<ImmutableDictionary<string, TValue>, TAdded, ImmutableDictionary<string, TValue>> join)
    {
        return new(JoinAsync());

        async Task<OutputData<ImmutableDictionary<string, TValue>>> JoinAsync()
        {
            var joined = new Joined();
            var left = joined.Add(await map.DataTask.ConfigureAwait(false));
            var right = joined.Add(await added.DataTask.ConfigureAwait(false));
            return joined.With(join(left ?? Nothing, right));
        }
    }
}
