namespace Infra.Engine;

/// <summary>What was asked for cannot be tried: a setting, a file or a name is wrong, or something needed is missing.</summary>
/// <remarks>Nothing was changed. A command line ends with exit code 2.</remarks>
public sealed class UsageException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, naming the file or setting and the rule.</param>
    /// <param name="hint">A way out, or null where none is known.</param>
    /// <param name="inner">What made it come to light.</param>
    public UsageException(string message, string? hint = null, Exception? inner = null) : base(message, inner) => Hint = hint;

    /// <summary>A way out, or null where none is known.</summary>
    public string? Hint { get; }
}
