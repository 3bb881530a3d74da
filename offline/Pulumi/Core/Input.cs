using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An argument of a resource: a plain value or the output of another resource.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly T _plain = default!;
    private bool _isPlain;
    private Output<T>? _output;

    private protected Input(T value) => (_plain, _isPlain) = (value, true);

    private protected Input(Output<T> output) => _output = output;

    /// <summary>A plain value is an input.</summary>
    public static implicit operator Input<T>(T value) => new(value);

    /// <summary>An output is an input.</summary>
    public static implicit operator Input<T>(Output<T> value) => new(value);

    /// <summary>Every input is an output.</summary>
    public static implicit operator Output<T>(Input<T> input) => input.AsOutput();

    internal virtual Output<T> AsOutput() => _isPlain ? _output ??= Output.Create(_plain) : _output!;

    /// <summary>For inputs that grow by Add.</summary>
    private protected void Replace(Output<T> output) => (_output, _isPlain) = (output, false);

    internal virtual bool TryGetPlain(out T value)
    {
        value = _plain;
        return _isPlain;
    }

    bool IInput.TryGetPlain(out object? value)
    {
        var isPlain = TryGetPlain(out var plain);
        value = plain;
        return isPlain;
    }

    IOutput? IInput.ToUntypedOutput() => AsOutput();
}
