using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The [Output] properties of a component class, which its outputs are read from.</summary>
internal static class ComponentOutputs
{
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo Property)[]> Cache = new();

    /// <summary>The current values by name; the URN, which every resource has, is none of them.</summary>
    internal static Dictionary<string, object?> Read(ComponentResource component)
        => Cache.GetOrAdd(component.GetType(), static type => [.. Find(type)])
            .ToDictionary(output => output.Name, output => output.Property.GetValue(component));

    private static IEnumerable<(string Name, PropertyInfo Property)> Find(Type type)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.Name != nameof(Resource.Urn)
                && property.GetCustomAttribute<OutputAttribute>(inherit: false) is { } attribute)
            {
                yield return (string.IsNullOrWhiteSpace(attribute.Name) ? property.Name : attribute.Name, property);
            }
        }
    }
}
