using System.Diagnostics.CodeAnalysis;

namespace Infra.Kms;

/// <summary>What was given cannot be used, and no call was made with it.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "One without a message would not say what is wrong.")]
public sealed class KmsInputException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, naming the argument and the rule; it holds no secret.</param>
    /// <param name="hint">A way out, or null where none is known.</param>
    /// <param name="innerException">What made it come to light.</param>
    public KmsInputException(string message, string? hint = null, Exception? innerException = null)
        : base(message, innerException) => Hint = hint;

    /// <summary>A way out, or null where none is known.</summary>
    public string? Hint { get; }
}
