using System.Collections;
using System.Collections.Concurrent;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Engine;

/// <summary>Asks an input or output of any type whether it is known and secret, and what it depends on.</summary>
internal abstract class OutputProbe
{
    private static readonly ConcurrentDictionary<Type, OutputProbe?> Probes = new();

    /// <summary>The probe for values of a type, or null for types that are neither an input nor an output.</summary>
    public static OutputProbe? For(Type type) => Probes.GetOrAdd(type, static declared =>
    {
        for (var current = declared; current is not null; current = current.BaseType)
        {
            if (!current.IsGenericType) continue;
            var definition = current.GetGenericTypeDefinition();
            var probe = definition == typeof(Input<>) ? typeof(InputProbe<>)
                : definition == typeof(Output<>) ? typeof(PlainProbe<>)
                : null;
            if (probe is not null)
                return (OutputProbe)Activator.CreateInstance(probe.MakeGenericType(current.GetGenericArguments()))!;
        }
        return null;
    });

    /// <summary>Asks, through lists, maps and nested arguments.</summary>
    public abstract ValueTask AskAsync(object value, InputFacts facts);

    private static async ValueTask AskAsync<T>(Output<T> output, InputFacts facts)
    {
        if (!await OutputUtilities.GetIsKnownAsync(output)) facts.IsKnown = false;
        if (await Output.IsSecretAsync(output)) facts.IsSecret = true;
        var dependencies = await OutputUtilities.GetDependenciesAsync(output);
        if (!dependencies.IsEmpty) facts.Dependencies.UnionWith(dependencies);
        if (facts.IsKnown && !IsScalar<T>.Value) await AskNestedAsync(await OutputUtilities.GetValueAsync(output), facts);
    }

    private static async ValueTask AskNestedAsync(object? value, InputFacts facts)
    {
        switch (value)
        {
            case null or string:
                break;
            case InputArgs arguments:
                foreach (var (_, nested) in ArgsReader.Members(arguments))
                    await AskAnyAsync(nested, facts);
                break;
            case IDictionary map:
                foreach (var item in map.Values)
                    await AskAnyAsync(item, facts);
                break;
            case IEnumerable list when !IsDefaultArray(value):
                foreach (var item in list)
                    await AskAnyAsync(item, facts);
                break;
        }
    }

    /// <summary>Asks whatever it is: an input, an output, or something plain that may hold some.</summary>
    public static ValueTask AskAnyAsync(object? value, InputFacts facts) =>
        value is null ? ValueTask.CompletedTask
        : For(value.GetType()) is { } probe ? probe.AskAsync(value, facts)
        : AskNestedAsync(value, facts);

    // A default ImmutableArray throws when it is enumerated.
    private static bool IsDefaultArray(object value) =>
        value.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>)
        && (bool)type.GetProperty("IsDefault")!.GetValue(value)!;

    private static class IsScalar<T>
    {
        public static readonly bool Value = typeof(T) == typeof(string) || typeof(T).IsPrimitive
            || Nullable.GetUnderlyingType(typeof(T)) is { IsPrimitive: true };
    }

    private sealed class InputProbe<T> : OutputProbe
    {
        public override ValueTask AskAsync(object value, InputFacts facts) =>
            OutputProbe.AskAsync(((Input<T>)value).ToOutput(), facts);
    }

    private sealed class PlainProbe<T> : OutputProbe
    {
        public override ValueTask AskAsync(object value, InputFacts facts) => OutputProbe.AskAsync((Output<T>)value, facts);
    }
}
