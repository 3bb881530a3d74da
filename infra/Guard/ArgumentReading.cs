using System.Collections;
using System.Collections.Immutable;
using Infra.Policies.Values;
using Pulumi;

namespace Infra.Guard;

/// <summary>What is known of the arguments of a resource: as much as is there, or, waiting, all there will be.</summary>
/// <param name="waits">Whether to wait for values that somebody is still at work on.</param>
internal sealed class ArgumentReading(bool waits)
{
    private readonly Dictionary<string, HashSet<Resource>> _dependencies = new(StringComparer.Ordinal);
    private string _top = "";

    /// <summary>Whether a value was not there yet; it was read as unknown.</summary>
    public bool IsPending { get; private set; }

    /// <summary>The resources that arguments at the top were made from.</summary>
    public IReadOnlyDictionary<string, HashSet<Resource>> Dependencies => _dependencies;

    /// <summary>Reads all arguments of a resource, as an object.</summary>
    public ValueTask<PropertyValue> ReadAsync(InputArgs arguments) => BlockAsync(arguments, isTop: true);

    private async ValueTask<PropertyValue> ValueAsync(object? value)
    {
        if (value is null) return PropertyValue.Null;
        if (InputProbe.For(value.GetType()) is not { } probe) return await PlainAsync(value).ConfigureAwait(false);

        var probed = await probe.AskAsync(value, waits).ConfigureAwait(false);
        IsPending |= ReferenceEquals(probed, Probed.Pending);
        if (!probed.Dependencies.IsEmpty)
        {
            if (!_dependencies.TryGetValue(_top, out var resources)) _dependencies[_top] = resources = [];
            resources.UnionWith(probed.Dependencies);
        }

        var read = probed.IsKnown ? await ValueAsync(probed.Value).ConfigureAwait(false) : PropertyValue.Unknown;
        return probed.IsSecret ? read.AsSecret() : read;
    }

    private async ValueTask<PropertyValue> PlainAsync(object value) => value switch
    {
        bool flag => PropertyValue.Of(flag),
        string text => PropertyValue.Of(text),
        int number => PropertyValue.Of(number),
        double number => PropertyValue.Of(number),
        InputArgs block => await BlockAsync(block).ConfigureAwait(false),
        IDictionary map => await MapAsync(map).ConfigureAwait(false),
        IEnumerable list when !IsUnset(list) => await ListAsync(list).ConfigureAwait(false),
        IEnumerable => PropertyValue.Null,
        // A file, a resource, a union of types: nothing that a rule could read, and not nothing either.
        _ => PropertyValue.Unknown,
    };

    private async ValueTask<PropertyValue> BlockAsync(InputArgs block, bool isTop = false)
    {
        var properties = new List<(string, PropertyValue)>();
        foreach (var member in ArgumentMembers.Of(block))
        {
            if (isTop) _top = member.Name;
            var value = await ValueAsync(member.Get(block)).ConfigureAwait(false);
            if (!value.IsNull) properties.Add((member.Name, value));
        }

        return PropertyValue.Object([.. properties]);
    }

    private async ValueTask<PropertyValue> MapAsync(IDictionary map)
    {
        var properties = new List<(string, PropertyValue)>();
        foreach (DictionaryEntry entry in map)
            properties.Add(((string)entry.Key, await ValueAsync(entry.Value).ConfigureAwait(false)));
        return PropertyValue.Object([.. properties]);
    }

    private async ValueTask<PropertyValue> ListAsync(IEnumerable list)
    {
        var items = new List<PropertyValue>();
        foreach (var item in list) items.Add(await ValueAsync(item).ConfigureAwait(false));
        return PropertyValue.List([.. items]);
    }

    // The array that nothing was put into throws when it is walked.
    private static bool IsUnset(IEnumerable list) =>
        list.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && (bool)type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(list)!;
}
