namespace Infra.Policies.Readers;

/// <summary>An input that cannot be read: no JSON, an unknown version, ambiguous, too deep or too large.</summary>
/// <remarks>The message is one sentence in lower case for the operator, and never shows a value of the input.</remarks>
public sealed class InputException : Exception
{
    /// <summary>An input that cannot be read.</summary>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="hint">A way out; null where none is known.</param>
    /// <param name="inner">What the parser said.</param>
    public InputException(string message, string? hint = null, Exception? inner = null)
        : base(message, inner) => Hint = hint;

    /// <summary>A way out; null where none is known.</summary>
    public string? Hint { get; }
}
