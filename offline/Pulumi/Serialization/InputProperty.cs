using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>One argument of an args class: how to read it and what its attribute says.</summary>
internal sealed class InputProperty
{
    private const BindingFlags AnyInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly ConcurrentDictionary<Type, InputProperty[]> Cache = new();

    private readonly string _member;
    private readonly InputAttribute _attribute;
    private readonly Func<object, object?> _get;

    private InputProperty(string member, InputAttribute attribute, Func<object, object?> get)
        => (_member, _attribute, _get) = (member, attribute, get);

    internal string Name => _attribute.Name;

    internal static InputProperty[] Of(Type type) => Cache.GetOrAdd(type, static type => [.. Find(type)]);

    internal object? Read(InputArgs args)
    {
        var value = _get(args);
        if (value is null && _attribute.IsRequired)
        {
            throw new ArgumentNullException(_member, $"{Describe(args)} is required but was not given a value");
        }

        return _attribute.Json && value is not null ? JsonText.Of(Describe(args), value) : value;
    }

    private static IEnumerable<InputProperty> Find(Type type)
    {
        foreach (var field in type.GetFields(AnyInstance))
        {
            if (field.GetCustomAttribute<InputAttribute>() is { } attribute)
            {
                yield return new(field.Name, attribute, field.GetValue);
            }
        }

        foreach (var property in type.GetProperties(AnyInstance))
        {
            if (property.GetCustomAttribute<InputAttribute>() is { } attribute)
            {
                yield return new(property.Name, attribute, property.GetValue);
            }
        }
    }

    private string Describe(InputArgs args) => $"[Input] {args.GetType().FullName}.{_member}";
}
