using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <content>Calls functions of providers and methods of resources.</content>
public sealed partial class Deployment
{
    private const string SelfArgument = "__self__";

    /// <summary>Calls the function unless an argument, or something it waits for, is unknown.</summary>
    internal async Task<OutputData<T>> InvokeOutputAsync<T>(
        string token, InvokeArgs? args, InvokeOptions? options, Func<Wire, Wire>? select = null)
    {
        var serializer = new Serializer();
        var wire = await serializer.SerializeAsync($"invoke:{token}", args ?? InvokeArgs.Empty).ConfigureAwait(false);
        var explicitly = options is InvokeOutputOptions output
            ? await output.DependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false)
            : [];
        if (!wire.IsKnown || !await AreThereAsync([.. serializer.Dependencies, .. explicitly]).ConfigureAwait(false))
        {
            return OutputData.Unknown<T>();
        }

        var result = await CallMockAsync(token, wire, options?.Provider ?? options?.Parent?.GetProvider(token))
            .ConfigureAwait(false);
        return ToData<T>(token, select?.Invoke(result) ?? result, [.. serializer.Dependencies, .. explicitly]);
    }

    /// <summary>Calls the function with whatever is known, as invokes that return tasks do.</summary>
    internal async Task<T> InvokeAsync<T>(
        string token, InvokeArgs? args, InvokeOptions? options, Func<Wire, Wire>? select = null)
    {
        var wire = await new Serializer().SerializeAsync($"invoke:{token}", args ?? InvokeArgs.Empty)
            .ConfigureAwait(false);
        var result = await CallMockAsync(token, wire, options?.Provider ?? options?.Parent?.GetProvider(token))
            .ConfigureAwait(false);
        return ToData<T>(token, select?.Invoke(result) ?? result, OutputData.NoResources).Value;
    }

    internal async Task<OutputData<T>> CallAsync<T>(string token, CallArgs? args, Resource? self, CallOptions? options)
    {
        var values = (args ?? CallArgs.Empty).Enumerate();
        var all = self is null ? values : values.Append(KeyValuePair.Create(SelfArgument, (object?)self));
        var wire = Wire.Known(
            await SerializeAsync(new Serializer(), $"call:{token}", all, static _ => true).ConfigureAwait(false));
        var provider = self is null ? options?.Provider ?? options?.Parent?.GetProvider(token) : self.Provider;
        var result = await CallMockAsync(token, wire, provider).ConfigureAwait(false);
        return ToData<T>(token, result, OutputData.NoResources);
    }

    /// <summary>The first, and only, value of a result.</summary>
    internal static Wire SelectSingle(Wire result)
        => result with { Value = ((ImmutableDictionary<string, object?>)result.Value!).Values.First() };

    private static async ValueTask<bool> AreThereAsync(IReadOnlyCollection<Resource> resources)
    {
        foreach (var resource in ResourceGraph.Expand(resources))
        {
            if (resource is CustomResource { Id: { } id } && !(await id.DataTask.ConfigureAwait(false)).IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private static OutputData<T> ToData<T>(string token, Wire wire, ImmutableHashSet<Resource> resources)
    {
        TargetTypes.Check($"{token} result", typeof(T));
        var value = Converter.Convert($"{token} result", wire.Value, typeof(T));
        return new(resources, value is null ? default! : (T)value, wire.IsKnown, wire.IsSecret);
    }

    private async Task<Wire> CallMockAsync(string token, Wire args, ProviderResource? provider)
    {
        var reference = await ProviderResource.GetReferenceAsync(provider).ConfigureAwait(false);
        var known = ((ImmutableDictionary<string, object?>)args.Value!)
            .Where(argument => argument.Value is not null)
            .ToImmutableDictionary(argument => argument.Key, argument => argument.Value!);
        return await _engine.CallAsync(token, known, reference).ConfigureAwait(false);
    }
}
