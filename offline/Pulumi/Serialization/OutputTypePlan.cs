using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The constructor of an output class and the names of its parameters on the wire.</summary>
internal sealed record OutputTypePlan(
    ConstructorInfo Constructor, (string Name, ParameterInfo Parameter)[] Parameters)
{
    private static readonly ConcurrentDictionary<Type, OutputTypePlan?> Cache = new();

    /// <summary>The plan, or null where neither a marked nor a single public constructor exists.</summary>
    internal static OutputTypePlan? Of(Type type) => Cache.GetOrAdd(type, static type =>
    {
        var all = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        var constructor = all.FirstOrDefault(candidate => candidate.IsDefined(typeof(OutputConstructorAttribute)))
            ?? (all.Count(candidate => candidate.IsPublic) == 1 ? all.Single(candidate => candidate.IsPublic) : null);
        return constructor is null ? null : new(constructor, [.. constructor.GetParameters().Select(NameOf)]);
    });

    private static (string, ParameterInfo) NameOf(ParameterInfo parameter)
        => (parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!, parameter);
}
