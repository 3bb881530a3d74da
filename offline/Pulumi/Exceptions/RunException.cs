namespace Pulumi;

/// <summary>Ends a program with its message alone, without a stack trace.</summary>
public class RunException : Exception
{
    /// <summary>Ends the program with this message.</summary>
    public RunException(string message) : base(message)
    {
    }

    /// <summary>Ends the program with this message.</summary>
    public RunException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>The error for [Output] properties that are no outputs.</summary>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames)
        => new(
            $"Output(s) '{string.Join(", ", outputAttributeNames)}' have incorrect type. " +
            "[Output] attributed properties must be instances of Output<T>.");
}
