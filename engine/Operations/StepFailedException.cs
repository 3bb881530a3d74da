namespace Infra.Engine;

/// <summary>Thrown into the program where a step failed, so that what depends on it is not run. Reported elsewhere already.</summary>
internal sealed class StepFailedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether a failure that the program shows goes back to a step that failed.</summary>
    public static bool IsCauseOf(Exception? failure) => failure switch
    {
        null => false,
        StepFailedException => true,
        AggregateException several => several.InnerExceptions.All(IsCauseOf),
        _ => IsCauseOf(failure.InnerException),
    };
}
