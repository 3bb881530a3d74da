using System.Text.Json;
using Infra.Policies.Values;

namespace Infra.Policies.Readers;

/// <summary>Makes values of JSON: plain ones, and those that Pulumi writes for secrets, unknowns and outputs.</summary>
/// <param name="dialect">What texts and objects of a special form mean.</param>
internal sealed class ValueReader(ValueDialect dialect)
{
    /// <summary>No resource has nearly as many; more are made to exhaust memory.</summary>
    private const int MostValues = 250_000;

    // Both serve as stacks: a nested value puts its parts on top and takes them away again.
    private readonly List<KeyValuePair<string, PropertyValue>> _properties = [];
    private readonly List<PropertyValue> _items = [];

    private int _count;

    /// <summary>Reads the value at the cursor, to its end.</summary>
    /// <exception cref="InputException">It is one that no resource has: ambiguous, or of too many parts.</exception>
    public PropertyValue Read(ref JsonCursor cursor)
    {
        _count = 0;
        return Part(ref cursor);
    }

    /// <summary>Reads a value that stands in another one's text, as a part of that.</summary>
    public PropertyValue Part(ref JsonCursor cursor)
    {
        if (++_count > MostValues)
            throw new InputException($"the resource on line {cursor.Line} has more than {MostValues} values");
        return Value(ref cursor);
    }

    private PropertyValue Value(ref JsonCursor cursor) => cursor.Token switch
    {
        JsonTokenType.String => Text(ref cursor),
        JsonTokenType.True => PropertyValue.Of(true),
        JsonTokenType.False => PropertyValue.Of(false),
        JsonTokenType.Number => PropertyValue.Of(cursor.Number()),
        JsonTokenType.StartArray => List(ref cursor),
        JsonTokenType.StartObject => Object(ref cursor),
        _ => PropertyValue.Null,
    };

    private PropertyValue Text(ref JsonCursor cursor)
    {
        if (dialect == ValueDialect.Pulumi)
        {
            var length = cursor.TextBytes;
            if (length == PulumiMarks.UnknownLength && PulumiMarks.IsUnknown(ref cursor)) return PropertyValue.Unknown;
            if (length == PulumiMarks.SecretText.Length && cursor.Is(PulumiMarks.SecretText)) return PropertyValue.Hidden;
        }
        return PropertyValue.Of(cursor.Text());
    }

    private PropertyValue List(ref JsonCursor cursor)
    {
        var start = _items.Count;
        while (cursor.Read() && cursor.Token != JsonTokenType.EndArray) _items.Add(Part(ref cursor));

        if (_items.Count == start) return PropertyValue.List();
        var items = new PropertyValue[_items.Count - start];
        _items.CopyTo(start, items, 0, items.Length);
        _items.RemoveRange(start, items.Length);
        cursor.Budget.Fields(2 * items.Length);
        return PropertyValue.List(items);
    }

    private PropertyValue Object(ref JsonCursor cursor)
    {
        var start = _properties.Count;
        string? signature = null;
        while (cursor.NextName())
        {
            var name = cursor.Name();
            cursor.Read();
            var value = Part(ref cursor);
            if (dialect == ValueDialect.Pulumi && name == PulumiMarks.SignatureName) signature = value.Text;
            _properties.Add(KeyValuePair.Create(name, value));
        }

        var properties = new KeyValuePair<string, PropertyValue>[_properties.Count - start];
        _properties.CopyTo(start, properties, 0, properties.Length);
        _properties.RemoveRange(start, properties.Length);
        cursor.Budget.Fields(3 * properties.Length);
        RefuseTwice(properties, cursor.Line);
        return signature is null
            ? PropertyValue.Object(properties)
            : PulumiMarks.Unwrap(signature, PropertyValue.Object(properties), this, in cursor);
    }

    /// <summary>An argument that is there twice would be read one way here and another way elsewhere.</summary>
    private static void RefuseTwice(KeyValuePair<string, PropertyValue>[] properties, int line)
    {
        if (properties.Length <= 24)
        {
            for (var one = 1; one < properties.Length; one++)
            {
                for (var other = 0; other < one; other++)
                {
                    if (properties[one].Key == properties[other].Key) throw Duplicates.Found(properties[one].Key, line);
                }
            }
            return;
        }

        var names = new HashSet<string>(properties.Length, StringComparer.Ordinal);
        foreach (var property in properties)
        {
            if (!names.Add(property.Key)) throw Duplicates.Found(property.Key, line);
        }
    }
}
