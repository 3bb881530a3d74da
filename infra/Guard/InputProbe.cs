using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Guard;

/// <summary>Asks an input or output of any type for what is known of it, without a part in the flow of its values.</summary>
/// <remarks>Nothing is applied to the output that is asked: whoever uses it sees it as it was, known or
/// unknown.</remarks>
internal abstract class InputProbe
{
    private static readonly ConcurrentDictionary<Type, InputProbe?> Probes = new();

    /// <summary>The probe for values of a type; null for types that are neither an input nor an output.</summary>
    public static InputProbe? For(Type type) => Probes.GetOrAdd(type, Make);

    /// <summary>Asks. With <paramref name="waits"/> unset, what is not there yet is taken for pending.</summary>
    public abstract ValueTask<Probed> AskAsync(object value, bool waits);

    private static InputProbe? Make(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.IsGenericType) continue;
            var definition = current.GetGenericTypeDefinition();
            var probe = definition == typeof(Input<>) ? typeof(OfInput<>)
                : definition == typeof(Output<>) ? typeof(OfOutput<>)
                : null;
            if (probe is null) continue;
            return (InputProbe)Activator.CreateInstance(probe.MakeGenericType(current.GetGenericArguments()))!;
        }

        return null;
    }

    private static async ValueTask<Probed> AskAsync<T>(Output<T> output, bool waits)
    {
        var isKnown = OutputUtilities.GetIsKnownAsync(output);
        if (!waits && !isKnown.IsCompleted) return Probed.Pending;
        try
        {
            return new(
                await isKnown.ConfigureAwait(false)
                    ? await OutputUtilities.GetValueAsync(output).ConfigureAwait(false) : null,
                await isKnown.ConfigureAwait(false),
                await Output.IsSecretAsync(output).ConfigureAwait(false),
                await OutputUtilities.GetDependenciesAsync(output).ConfigureAwait(false));
        }
        catch (Exception)
        {
            // Whatever failed is told where it failed, and the resource fails of it: there is nothing to judge.
            return new(null, IsKnown: false, IsSecret: false, ImmutableHashSet<Resource>.Empty);
        }
    }

    private sealed class OfInput<T> : InputProbe
    {
        public override ValueTask<Probed> AskAsync(object value, bool waits) =>
            InputProbe.AskAsync(((Input<T>)value).ToOutput(), waits);
    }

    private sealed class OfOutput<T> : InputProbe
    {
        public override ValueTask<Probed> AskAsync(object value, bool waits) =>
            InputProbe.AskAsync((Output<T>)value, waits);
    }
}
