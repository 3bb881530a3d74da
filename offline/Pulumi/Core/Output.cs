using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Makes outputs and joins them.</summary>
public static partial class Output
{
    /// <summary>Makes an output of a value that is there already.</summary>
    public static Output<T> Create<T>(T value) => new(OutputData.Known(value));

    /// <inheritdoc cref="Output{T}.Create(Task{T})"/>
    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value, isSecret: false);

    /// <summary>Makes a secret output of a value that is there already.</summary>
    public static Output<T> CreateSecret<T>(T value) => new(OutputData.Known(value, isSecret: true));

    /// <summary>Makes a secret output of a value that is computed asynchronously.</summary>
    public static Output<T> CreateSecret<T>(Task<T> value) => Output<T>.Create(value, isSecret: true);

    /// <summary>The same output, marked as secret.</summary>
    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.WithIsSecret(Task.FromResult(true));
    }

    /// <summary>The same output without the mark of a secret.</summary>
    public static Output<T> Unsecret<T>(Output<T> output) => output.WithIsSecret(Task.FromResult(false));

    /// <summary>Whether the output is marked as secret.</summary>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output)
        => (await output.DataTask.ConfigureAwait(false)).IsSecret;

    /// <inheritdoc cref="All{T}(IEnumerable{Input{T}})"/>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());

    /// <inheritdoc cref="All{T}(IEnumerable{Input{T}})"/>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    /// <inheritdoc cref="All{T}(IEnumerable{Input{T}})"/>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
        => All(outputs.Select(output => (Input<T>)output));

    /// <summary>All values in one: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => new(AllAsync(inputs.Select(input => (Output<T>)input).ToArray()));

    /// <summary>Fills the holes of an interpolated string; outputs and inputs stand for their values.</summary>
    public static Output<string> Format(FormattableString formattableString)
    {
        var parts = formattableString.GetArguments().Select(ToObjectOutput).ToArray();
        return new Output<ImmutableArray<object?>>(AllAsync(parts))
            .Apply(values => string.Format(formattableString.Format, values.ToArray()));
    }

    private static Output<object?> ToObjectOutput(object? value) => value switch
    {
        Output<object?> output => output,
        IInput input => ToObjectOutput(input.ToUntypedOutput()),
        IOutput output => new(BoxAsync(output)),
        _ => Create(value),
    };

    private static async Task<OutputData<object?>> BoxAsync(IOutput output)
        => await output.GetDataAsync().ConfigureAwait(false);

    private static async Task<OutputData<ImmutableArray<T>>> AllAsync<T>(Output<T>[] outputs)
    {
        var values = ImmutableArray.CreateBuilder<T>(outputs.Length);
        var joined = new Joined();
        foreach (var output in outputs)
        {
            values.Add(joined.Add(await output.DataTask.ConfigureAwait(false)));
        }

        return joined.With(values.MoveToImmutable());
    }
}
