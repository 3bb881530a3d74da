using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A map argument from strings to values: the values, and the map itself, may be outputs.</summary>
/// <remarks>Values stay apart until the map is read, so that an unknown one that is replaced leaves no trace.</remarks>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private static readonly ImmutableDictionary<string, TValue> Nothing = ImmutableDictionary<string, TValue>.Empty;

    private Output<ImmutableDictionary<string, Input<TValue>>> _entries;
    private Output<ImmutableDictionary<string, TValue>>? _flat;

    /// <summary>An empty map, for collection initializers.</summary>
    public InputMap() : this(Output.Create(InputMapEntries<TValue>.Empty))
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> entries) : base(Nothing) => _entries = entries;

    private InputMap(Output<ImmutableDictionary<string, TValue>> values)
        : this(InputMapEntries<TValue>.Of(values)) => _flat = values;

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
        => new(InputMapEntries<TValue>.Join(first._entries, second._entries, (left, right) => left.SetItems(right)));

    /// <summary>Adds a value.</summary>
    /// <remarks>A second value for the same key, unless it is the same, is an error when the map is read.</remarks>
    public void Add(string key, Input<TValue> value)
        => Append(Output.Create(InputMapEntries<TValue>.Empty.Add(key, value)));

    /// <summary>Adds all values of another map; for collection initializers.</summary>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds all values of another map.</summary>
    public void AddRange(InputMap<TValue> values) => Append(values._entries);

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

    internal override Output<ImmutableDictionary<string, TValue>> AsOutput()
        => _flat ??= InputMapEntries<TValue>.Flatten(_entries);

    internal override bool TryGetPlain(out ImmutableDictionary<string, TValue> value)
    {
        value = Nothing;
        return false;
    }

    private void Append(Output<ImmutableDictionary<string, Input<TValue>>> entries)
    {
        _entries = InputMapEntries<TValue>.Join(_entries, entries, (left, right) => left.AddRange(right));
        _flat = null;
    }
}
