using System.Reflection;

namespace Pulumi;

/// <content>What an exception becomes for the user.</content>
public sealed partial class Deployment
{
    /// <summary>Tells the language host that the message has been shown already.</summary>
    private const int ExitCodeAfterMessage = 32;

    private bool _hasFailed;

    private void ReportError(Exception exception)
    {
        if (exception is LogException)
        {
            Console.Error.WriteLine($"Error occurred trying to send logging message to engine:\n{exception}");
            return;
        }

        _hasFailed = true;
        LogError(exception switch
        {
            RunException => exception.Message,
            ResourceException { HideStack: true } => exception.Message,
            ResourceException => exception.ToString(),
            _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n" +
                exception,
        });
    }

    private int GetExitCode() => _hasFailed ? ExitCodeAfterMessage : _engine.Errors.Count > 0 ? 1 : 0;
}
