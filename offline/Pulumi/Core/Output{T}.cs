using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A value that a resource will have: the value itself and which resources it came from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Output<T> : IOutput
{
    private const string ErrorOutputString = "PULUMI_ERROR_OUTPUT_STRING";

    private readonly ResourceOutputs? _resource;
    private readonly int _index;
    private Task<OutputData<T>>? _data;

    internal Output(Task<OutputData<T>> data)
    {
        _data = data;
        if (!data.IsCompletedSuccessfully && Deployment.TryGetActive(out var deployment))
        {
            deployment.Work.Track(data);
        }
    }

    internal Output(OutputData<T> data) => _data = Task.FromResult(data);

    /// <summary>An output property of a resource; its task comes into being only when somebody asks for it.</summary>
    internal Output(ResourceOutputs resource, int index) => (_resource, _index) = (resource, index);

    internal Task<OutputData<T>> DataTask => _data ??= _resource!.GetDataAsync<T>(_index);

    /// <summary>Makes an output of a value that is computed asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Output<T> Create(Task<T> value) => Create(value, isSecret: false);

    /// <inheritdoc cref="Apply{TResult}(Func{T, Output{TResult}})"/>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => new(MapAsync(func));

    /// <inheritdoc cref="Apply{TResult}(Func{T, Output{TResult}})"/>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => new(MapTaskAsync(func));

    /// <inheritdoc cref="Apply{TResult}(Func{T, Output{TResult}})"/>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value).ToOutput());

    /// <summary>Computes a further value; it depends on the same resources and is secret if this one is.</summary>
    /// <remarks>In a preview the function is not called while this value is unknown.</remarks>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) => new(BindAsync(func));

    /// <summary>Runs an asynchronous action on the value.</summary>
    public Output<ValueTuple> Apply(Func<T, Task> func)
        => new(MapTaskAsync<ValueTuple>(async value =>
        {
            await func(value).ConfigureAwait(false);
            return default;
        }));

    /// <summary>Like Apply, for callers that do not know the type of the value.</summary>
    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func)
        => Apply<TResult>(value => func(value));

    /// <summary>Explains that an output has no text of its own, and warns in the log of the running program.</summary>
    /// <exception cref="InvalidOperationException">
    /// No program is running, or the environment asks for an error (PULUMI_ERROR_OUTPUT_STRING).
    /// </exception>
    public override string ToString()
    {
        const string text = """
            Calling [ToString] on an [Output<T>] is not supported.

            To get the value of an Output<T> as an Output<string> consider:
            1. o.Apply(v => $"prefix{v}suffix")
            2. Output.Format($"prefix{hostname}suffix");

            See https://www.pulumi.com/docs/concepts/inputs-outputs for more details.
            """;
        var demanded = Environment.GetEnvironmentVariable(ErrorOutputString);
        if (demanded == "1" || string.Equals(demanded, "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(text);
        }

        Log.Warn(text);
        return text + Environment.NewLine + "This function may throw in a future version of Pulumi.";
    }

    internal static Output<T> Create(Task<T> value, bool isSecret)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsCompletedSuccessfully
            ? new(OutputData.Known(value.Result, isSecret))
            : new(WaitAsync(value, isSecret));

        static async Task<OutputData<T>> WaitAsync(Task<T> value, bool isSecret)
            => OutputData.Known(await value.ConfigureAwait(false), isSecret);
    }

    internal Output<T> WithIsSecret(Task<bool> isSecret)
    {
        return new(MarkAsync());

        async Task<OutputData<T>> MarkAsync()
        {
            var data = await DataTask.ConfigureAwait(false);
            return data with { IsSecret = await isSecret.ConfigureAwait(false) };
        }
    }

    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }

    async ValueTask<OutputData<object?>> IOutput.GetDataAsync()
    {
        var data = await DataTask.ConfigureAwait(false);
        return new(data.Resources, data.Value, data.IsKnown, data.IsSecret);
    }

    private static bool IsSkipped(OutputData<T> data) => !data.IsKnown && Deployment.Instance.IsDryRun;

    private static OutputData<TResult> Skip<TResult>(OutputData<T> data)
        => new(data.Resources, default!, false, data.IsSecret);

    private async Task<OutputData<TResult>> MapAsync<TResult>(Func<T, TResult> func)
    {
        var data = await DataTask.ConfigureAwait(false);
        return IsSkipped(data)
            ? Skip<TResult>(data)
            : new(data.Resources, func(data.Value), data.IsKnown, data.IsSecret);
    }

    private async Task<OutputData<TResult>> MapTaskAsync<TResult>(Func<T, Task<TResult>> func)
    {
        var data = await DataTask.ConfigureAwait(false);
        return IsSkipped(data)
            ? Skip<TResult>(data)
            : new(data.Resources, await func(data.Value).ConfigureAwait(false), data.IsKnown, data.IsSecret);
    }

    private async Task<OutputData<TResult>> BindAsync<TResult>(Func<T, Output<TResult>?> func)
    {
        var data = await DataTask.ConfigureAwait(false);
        if (IsSkipped(data))
        {
            return Skip<TResult>(data);
        }

        if (func(data.Value) is not { } inner)
        {
            return new(data.Resources, default!, data.IsKnown, data.IsSecret);
        }

        var result = await inner.DataTask.ConfigureAwait(false);
        return new(
            OutputData.Union(data.Resources, result.Resources),
            result.Value,
            data.IsKnown && result.IsKnown,
            data.IsSecret || result.IsSecret);
    }
}
