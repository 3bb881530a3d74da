using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A list argument: its elements, and the list itself, may be outputs.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    /// <summary>An empty list, for collection initializers.</summary>
    public InputList() : base([])
    {
    }

    private InputList(Output<ImmutableArray<T>> values) : base(values)
    {
    }

    /// <summary>A list of one plain value.</summary>
    public static implicit operator InputList<T>(T value) => From([value]);

    /// <summary>A list of one output.</summary>
    public static implicit operator InputList<T>(Output<T> value) => From([value]);

    /// <summary>A list of one input.</summary>
    public static implicit operator InputList<T>(Input<T> value) => From([value]);

    /// <summary>A list of plain values; null stays null.</summary>
    public static implicit operator InputList<T>(T[] values) => FromPlain(values);

    /// <summary>A list of outputs; null stays null.</summary>
    public static implicit operator InputList<T>(Output<T>[] values) => FromOutputs(values);

    /// <summary>A list of inputs; null stays null.</summary>
    public static implicit operator InputList<T>(Input<T>[] values) => values is null ? null! : From(values);

    /// <summary>A list of plain values; null stays null.</summary>
    public static implicit operator InputList<T>(List<T> values) => FromPlain(values);

    /// <summary>A list of outputs; null stays null.</summary>
    public static implicit operator InputList<T>(List<Output<T>> values) => FromOutputs(values);

    /// <summary>A list of inputs; null stays null.</summary>
    public static implicit operator InputList<T>(List<Input<T>> values) => values is null ? null! : From(values);

    /// <summary>A list of plain values.</summary>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => new(Output.Create(values));

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => FromOutputs(values);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => From(values);

    /// <summary>A list that is one output.</summary>
    public static implicit operator InputList<T>(Output<T[]> values) => new(values.Apply(ImmutableArray.CreateRange));

    /// <summary>A list that is one output.</summary>
    public static implicit operator InputList<T>(Output<List<T>> values)
        => new(values.Apply(ImmutableArray.CreateRange));

    /// <summary>A list that is one output.</summary>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values)
        => new(values.Apply(ImmutableArray.CreateRange));

    /// <summary>A list that is one output.</summary>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => values is null ? null! : new(values);

    /// <summary>Adds elements.</summary>
    public void Add(params Input<T>[] inputs) => AddRange(inputs);

    /// <summary>Adds all elements of another list; for collection initializers.</summary>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Adds all elements of another list.</summary>
    public void AddRange(InputList<T> inputs) => Replace(Join(AsOutput(), inputs.AsOutput()));

    /// <summary>A new list of the elements of both.</summary>
    public InputList<T> Concat(InputList<T> other) => new(Join(AsOutput(), other.AsOutput()));

    /// <summary>The elements once they are known; none while the list is unknown.</summary>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var value in await AsOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false))
        {
            yield return value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    internal InputList<T> Clone() => new(AsOutput());

    private static InputList<T> From(IEnumerable<Input<T>> values) => new(Output.All(values));

    private static InputList<T> FromOutputs(IEnumerable<Output<T>>? values)
        => values is null ? null! : new(Output.All(values));

    private static InputList<T> FromPlain(IEnumerable<T>? values)
        => values is null ? null! : new(Output.Create(values.ToImmutableArray()));

    private static Output<ImmutableArray<T>> Join(Output<ImmutableArray<T>> left, Output<ImmutableArray<T>> right)
    {
        return left.DataTask.IsCompletedSuccessfully && right.DataTask.IsCompletedSuccessfully
            ? new(Append(left.DataTask.Result, right.DataTask.Result))
            : new(JoinAsync());

        async Task<OutputData<ImmutableArray<T>>> JoinAsync() => Append(
            await left.DataTask.ConfigureAwait(false), await right.DataTask.ConfigureAwait(false));
    }

    private static OutputData<ImmutableArray<T>> Append(
        OutputData<ImmutableArray<T>> left, OutputData<ImmutableArray<T>> right)
    {
        var joined = new Joined();
        var first = joined.Add(left);
        var second = joined.Add(right);
        return joined.With(first.IsDefaultOrEmpty ? second : second.IsDefaultOrEmpty ? first : first.AddRange(second));
    }
}
