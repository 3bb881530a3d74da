namespace Infra.Cloud.Oos.Running;

/// <summary>Why a task fails.</summary>
/// <param name="message">What the status message says.</param>
/// <param name="isPassing">True if the same may succeed a little later: throttled, 5xx, no answer.</param>
internal sealed class TaskFault(string message, bool isPassing = false) : Exception(message)
{
    public bool IsPassing => isPassing;
}
