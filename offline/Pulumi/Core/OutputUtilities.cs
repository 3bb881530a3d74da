using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Utilities;

/// <summary>Looks inside outputs; meant for tests.</summary>
public static class OutputUtilities
{
    private static readonly Task<ImmutableHashSet<Resource>> s_none = Task.FromResult(OutputData.NoResources);

    /// <summary>An output that is not known; in a preview nothing applied to it runs.</summary>
    public static Output<T> CreateUnknown<T>(T value) => new(OutputData.Unknown(value));

    /// <summary>An output that is not known; outside a preview its value is made by the function.</summary>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory)
        => new Output<T>(OutputData.Unknown<T>()).Apply(_ => valueFactory());

    /// <summary>The same output, depending on one resource more.</summary>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(resource);
        return new(AddAsync());

        async Task<OutputData<T>> AddAsync()
        {
            var data = await output.DataTask.ConfigureAwait(false);
            return data with { Resources = data.Resources.Add(resource) };
        }
    }

    /// <summary>Whether the value is known.</summary>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output)
        => (await output.DataTask.ConfigureAwait(false)).IsKnown;

    /// <summary>The value, or the default of its type while it is unknown.</summary>
    public static Task<T> GetValueAsync<T>(Output<T> output) => output.GetValueAsync(whenUnknown: default!);

    /// <summary>The resources that the value came from.</summary>
    public static Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
    {
        // Most values come from none.
        return output.DataTask is { IsCompletedSuccessfully: true, Result.Resources.IsEmpty: true } ? s_none : WaitAsync();

        async Task<ImmutableHashSet<Resource>> WaitAsync() => (await output.DataTask.ConfigureAwait(false)).Resources;
    }
}
