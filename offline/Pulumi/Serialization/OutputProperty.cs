using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>One output property of a resource class: its name on the wire, its type and how it is set.</summary>
internal sealed class OutputProperty
{
    private static readonly ConcurrentDictionary<Type, OutputProperty[]> Cache = new();

    private readonly MethodInvoker _set;
    private readonly Func<ResourceOutputs, int, object> _create;

    private OutputProperty(PropertyInfo property, string? name)
    {
        var type = property.PropertyType;
        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(Output<>))
        {
            throw RunException.OutputsHaveIncorrectType([name ?? property.Name]);
        }

        const BindingFlags anyInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var description = $"[Output] {property.ReflectedType!.FullName}.{property.Name}";
        var setter = property.DeclaringType!.GetMethod("set_" + property.Name, anyInstance)
            ?? throw new InvalidOperationException($"{description} did not have a 'set' method");
        Name = name ?? property.Name;
        Place = $"{property.ReflectedType.FullName}.{Name}";
        TargetType = type.GenericTypeArguments[0];
        TargetTypes.Check(description, TargetType);
        _set = MethodInvoker.Create(setter);
        _create = typeof(OutputProperty).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(TargetType)
            .CreateDelegate<Func<ResourceOutputs, int, object>>();
    }

    internal string Name { get; }

    /// <summary>How warnings name it.</summary>
    internal string Place { get; }

    internal Type TargetType { get; }

    /// <exception cref="RunException">A property is no output.</exception>
    /// <exception cref="InvalidOperationException">A property cannot be set, or has an impossible type.</exception>
    internal static OutputProperty[] Of(Type type) => Cache.GetOrAdd(type, static type => [.. Find(type)]);

    internal void Attach(Resource resource, ResourceOutputs outputs, int index)
        => _set.Invoke(resource, _create(outputs, index));

    private static IEnumerable<OutputProperty> Find(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is { } attribute)
            {
                yield return new(property, attribute.Name);
            }
        }
    }

    private static object Create<T>(ResourceOutputs outputs, int index) => new Output<T>(outputs, index);
}
