namespace Pulumi.Serialization;

/// <summary>An <see cref="Output{T}"/> whose type argument is not known where it is read.</summary>
internal interface IOutput
{
    ValueTask<OutputData<object?>> GetDataAsync();

    Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func);
}

/// <summary>An <see cref="Input{T}"/> whose type argument is not known where it is read.</summary>
internal interface IInput
{
    /// <summary>Whether the input holds a plain value, which then needs no output to be read.</summary>
    bool TryGetPlain(out object? value);

    IOutput? ToUntypedOutput();
}

/// <summary>A <see cref="Union{T0, T1}"/> whose type arguments are not known where it is read.</summary>
internal interface IUnion
{
    object? Value { get; }
}
