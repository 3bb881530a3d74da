using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Infra.Policies.Values;

/// <summary>One immutable value of a resource's inputs, and what is known of it.</summary>
/// <remarks>A struct of two words, because a check makes millions of them. <c>default</c> is <see cref="Null"/>, so
/// that whatever is absent reads as not set.</remarks>
public readonly struct PropertyValue : IEquatable<PropertyValue>
{
    /// <summary>How a secret is printed, whatever it holds.</summary>
    public const string SecretText = "[secret]";

    /// <summary>How a value is printed that only the deployment will tell.</summary>
    public const string UnknownText = "(known after deployment)";

    /// <summary>How a value is printed that the source does not tell.</summary>
    public const string NotShownText = "(not shown here)";

    // Truth values and small numbers come again and again.
    private static readonly object s_true = true, s_false = false;
    private static readonly object[] s_numbers = [.. Enumerable.Range(0, 1025).Select(object (number) => (double)number)];

    // What the value is, by its kind: a string, an array, a boxed number or truth value.
    private readonly object? _reference;

    private PropertyValue(PropertyKind kind, object? reference = null, bool isSecret = false)
    {
        Kind = kind;
        IsSecret = isSecret;
        _reference = reference;
    }

    /// <summary>Nothing was set.</summary>
    public static PropertyValue Null => default;

    /// <summary>Set, and not known before the deployment.</summary>
    public static PropertyValue Unknown { get; } = new(PropertyKind.Unknown);

    /// <summary>What the source does not tell, though the thing has it: judged like <see cref="Unknown"/>. An account
    /// does not tell how a program would delete a key.</summary>
    public static PropertyValue NotShown { get; } = new(PropertyKind.Unknown, NotShownText);

    /// <summary>Set, and secret without its plaintext: judged like <see cref="Unknown"/>.</summary>
    public static PropertyValue Hidden { get; } = new(PropertyKind.Hidden, isSecret: true);

    /// <summary>What is known of the value.</summary>
    public PropertyKind Kind { get; }

    /// <summary>Whether the value must never be printed, whether or not it can be judged.</summary>
    public bool IsSecret { get; }

    /// <summary>Whether nothing was set.</summary>
    public bool IsNull => Kind == PropertyKind.Null;

    /// <summary>Whether something was set whose value cannot be judged.</summary>
    public bool IsUnknown => Kind is PropertyKind.Unknown or PropertyKind.Hidden;

    /// <summary>Whether the source does not tell the value, and no deployment will.</summary>
    public bool IsNotShown => Kind == PropertyKind.Unknown && _reference is not null;

    /// <summary>The text, or null where the value is not one.</summary>
    public string? Text => Kind == PropertyKind.Text ? (string)_reference! : null;

    /// <summary>The items of a list; none where the value is not one.</summary>
    public IReadOnlyList<PropertyValue> Items => Kind switch
    {
        PropertyKind.List when IsSecret => Array.ConvertAll((PropertyValue[])_reference!, item => item.AsSecret()),
        PropertyKind.List => (PropertyValue[])_reference!,
        _ => [],
    };

    /// <summary>Names and values of an object, in the order they were given; none where the value is not one.</summary>
    public IReadOnlyList<KeyValuePair<string, PropertyValue>> Properties =>
        Kind == PropertyKind.Object ? (KeyValuePair<string, PropertyValue>[])_reference! : [];

    /// <summary>The property of that name: <see cref="Null"/> where there is none, unknown below what is
    /// unknown.</summary>
    /// <remarks>A list of exactly one object reads as that object: Terraform's blocks of at most one element, which
    /// Pulumi flattens.</remarks>
    public PropertyValue this[string name]
    {
        get
        {
            switch (Kind)
            {
                case PropertyKind.Unknown or PropertyKind.Hidden:
                    return this;
                case PropertyKind.List when (PropertyValue[])_reference! is [{ Kind: not PropertyKind.List } only]:
                    return IsSecret ? only[name].AsSecret() : only[name];
                case PropertyKind.Object:
                    foreach (ref readonly var property in ((KeyValuePair<string, PropertyValue>[])_reference!).AsSpan())
                    {
                        if (!string.Equals(property.Key, name, StringComparison.Ordinal)) continue;
                        return IsSecret ? property.Value.AsSecret() : property.Value;
                    }

                    return Null;
                default:
                    return Null;
            }
        }
    }

    /// <summary>A known truth value.</summary>
    public static PropertyValue Of(bool value) => new(PropertyKind.Bool, value ? s_true : s_false);

    /// <summary>A known number.</summary>
    public static PropertyValue Of(double value) => new(
        PropertyKind.Number, value is >= 0 and <= 1024 && value == (int)value && !double.IsNegative(value) ? s_numbers[(int)value] : value);

    /// <summary>A known text; null reads as not set.</summary>
    public static PropertyValue Of(string? value) => value is null ? Null : new(PropertyKind.Text, value);

    /// <summary>A list, which takes the array over.</summary>
    public static PropertyValue List(params PropertyValue[] items) => new(PropertyKind.List, items);

    /// <summary>An object, which takes the array over. Where a name occurs twice, the first one counts.</summary>
    public static PropertyValue Object(params KeyValuePair<string, PropertyValue>[] properties) =>
        new(PropertyKind.Object, properties);

    /// <summary>An object of the pairs given.</summary>
    public static PropertyValue Object(params (string Name, PropertyValue Value)[] properties) =>
        Object(Array.ConvertAll(properties, property => KeyValuePair.Create(property.Name, property.Value)));

    /// <summary>The same value, marked never to be printed. What is not set hides nothing.</summary>
    public PropertyValue AsSecret() => IsNull ? this : new(Kind, _reference, isSecret: true);

    /// <summary>Reads a truth value as the provider does: true and false, also as text in any case or as 1 and
    /// 0.</summary>
    public bool TryGetTruth(out bool truth)
    {
        truth = Kind switch
        {
            PropertyKind.Bool => ReferenceEquals(_reference, s_true),
            PropertyKind.Number => Number == 1,
            PropertyKind.Text => Is("true") || Is("1"),
            _ => false,
        };
        return Kind switch
        {
            PropertyKind.Bool => true,
            PropertyKind.Number => Number is 0 or 1,
            PropertyKind.Text => truth || Is("false") || Is("0"),
            _ => false,
        };
    }

    /// <summary>Reads a number, also one that is written as text.</summary>
    public bool TryGetNumber(out double number)
    {
        number = Kind == PropertyKind.Number ? Number : 0;
        return Kind == PropertyKind.Number
            || (Kind == PropertyKind.Text && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number));
    }

    /// <summary>Whether the value, written as text, is this one in any case.</summary>
    public bool Is(string text) => Kind switch
    {
        PropertyKind.Null or PropertyKind.List or PropertyKind.Object => false,
        PropertyKind.Unknown or PropertyKind.Hidden => false,
        _ => string.Equals(Plain(), text, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The value for people; secrets are never shown.</summary>
    public override string ToString() => IsSecret ? SecretText : Kind switch
    {
        PropertyKind.Null => "not set",
        PropertyKind.Unknown => IsNotShown ? NotShownText : UnknownText,
        PropertyKind.List => $"a list of {Items.Count}",
        PropertyKind.Object => "an object",
        _ => Plain(),
    };

    /// <inheritdoc/>
    public bool Equals(PropertyValue other) =>
        Kind == other.Kind && IsSecret == other.IsSecret && Kind switch
        {
            PropertyKind.List => Items.SequenceEqual(other.Items),
            PropertyKind.Object => Properties.SequenceEqual(other.Properties),
            _ => Equals(_reference, other._reference),
        };

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PropertyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Kind is PropertyKind.Number or PropertyKind.Text ? _reference : null);

    /// <summary>Whether two values are the same, item by item.</summary>
    public static bool operator ==(PropertyValue left, PropertyValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PropertyValue left, PropertyValue right) => !left.Equals(right);

    private double Number => (double)_reference!;

    private string Plain() => Kind switch
    {
        PropertyKind.Bool => ReferenceEquals(_reference, s_true) ? "true" : "false",
        PropertyKind.Number => Number.ToString(CultureInfo.InvariantCulture),
        _ => (string)_reference!,
    };
}
