using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Brings arguments of any supported type into the shapes of the wire; collects their dependencies.</summary>
internal sealed partial class Serializer
{
    private HashSet<Resource>? _dependencies;

    /// <summary>The resources that the serialised values came from or are.</summary>
    internal IReadOnlyCollection<Resource> Dependencies => _dependencies ?? (IReadOnlyCollection<Resource>)[];

    /// <exception cref="InvalidOperationException">The value is of a type that cannot be an argument.</exception>
    internal ValueTask<Wire> SerializeAsync(string context, object? value)
    {
        switch (value)
        {
            case null or bool or double:
                return new(Wire.Known(value));
            case string text:
                return new(text == WireSignatures.Unknown ? Wire.Unknown : Wire.Known(text));
            case int number:
                return new(Wire.Known((double)number));
            case IInput input:
                return input.TryGetPlain(out var plain)
                    ? SerializeAsync(context, plain)
                    : SerializeOutputAsync(context, input.ToUntypedOutput());
            case IOutput output:
                return SerializeOutputAsync(context, output);
            case InputArgs args:
                return SerializePairsAsync(context, args.Enumerate());
            case AssetOrArchive:
                return new(Wire.Known(value));
            case IUnion union:
                return SerializeAsync(context, union.Value);
            case JsonElement element:
                return new(SerializeJson(element));
            case Resource resource:
                return SerializeResourceAsync(resource);
            case Task:
                throw new InvalidOperationException(
                    $"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{context}");
            case IDictionary map:
                return SerializeMapAsync(context, map);
            case IList list:
                return SerializeListAsync(context, list);
            default:
                return SerializeOtherAsync(context, value);
        }
    }

    private async ValueTask<Wire> SerializeOutputAsync(string context, IOutput? output)
    {
        if (output is null)
        {
            return Wire.Known(null);
        }

        var data = await output.GetDataAsync().ConfigureAwait(false);
        if (!data.Resources.IsEmpty)
        {
            (_dependencies ??= []).UnionWith(data.Resources);
        }

        if (!data.IsKnown)
        {
            return Wire.Unknown with { IsSecret = data.IsSecret };
        }

        var wire = await SerializeAsync(context, data.Value).ConfigureAwait(false);
        return wire with { IsSecret = wire.IsSecret || data.IsSecret };
    }

    private async ValueTask<Wire> SerializeResourceAsync(Resource resource)
    {
        (_dependencies ??= []).Add(resource);
        await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        return Wire.Known(resource);
    }

    private async ValueTask<Wire> SerializePairsAsync(
        string context, IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        var (known, secret) = (true, false);
        foreach (var (key, value) in pairs)
        {
            var wire = await SerializeAsync($"{context}.{key}", value).ConfigureAwait(false);
            (known, secret) = (known && wire.IsKnown, secret || wire.IsSecret);
            if (wire.IsPresent)
            {
                values[key] = wire.Value;
            }
        }

        return new(values.ToImmutable(), known, secret);
    }

    private ValueTask<Wire> SerializeMapAsync(string context, IDictionary map)
    {
        if (map.Contains(WireSignatures.Key) && map[WireSignatures.Key] is string signature)
        {
            return SerializeMarkedAsync(context, map, signature);
        }

        return SerializePairsAsync(context, Enumerate());

        IEnumerable<KeyValuePair<string, object?>> Enumerate()
        {
            foreach (DictionaryEntry entry in map)
            {
                yield return entry.Key is string key
                    ? KeyValuePair.Create(key, entry.Value)
                    : throw new InvalidOperationException(
                        $"Dictionaries are only supported with string keys:\n\t{context}");
            }
        }
    }

    private async ValueTask<Wire> SerializeListAsync(string context, IList list)
    {
        if (IsDefaultImmutableArray(list))
        {
            return Wire.Known(ImmutableArray<object?>.Empty);
        }

        var values = ImmutableArray.CreateBuilder<object?>(list.Count);
        var (known, secret) = (true, false);
        for (var index = 0; index < list.Count; index++)
        {
            var wire = await SerializeAsync($"{context}[{index}]", list[index]).ConfigureAwait(false);
            (known, secret) = (known && wire.IsKnown, secret || wire.IsSecret);
            values.Add(wire.Value);
        }

        return new(values.MoveToImmutable(), known, secret);
    }
}
