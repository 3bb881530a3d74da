namespace Infra.Kms.Envelopes;

/// <summary>A message could not be opened or written. Nothing was released that was not verified.</summary>
public sealed class EnvelopeException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">What kind of fault it is.</param>
    /// <param name="message">What is wrong, with values and rule.</param>
    /// <param name="hint">A way out, or null where none is known.</param>
    /// <param name="inner">What made it come to light.</param>
    public EnvelopeException(EnvelopeFault fault, string message, string? hint = null, Exception? inner = null)
        : base(message, inner) => (Fault, Hint) = (fault, hint);

    /// <summary>What kind of fault it is.</summary>
    public EnvelopeFault Fault { get; }

    /// <summary>A way out, or null where none is known.</summary>
    public string? Hint { get; }
}
