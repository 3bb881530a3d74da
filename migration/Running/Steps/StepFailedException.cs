using System.Diagnostics.CodeAnalysis;

namespace Infra.Migration.Running.Steps;

/// <summary>A step failed in a way that trying again does not help.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is of a step.")]
internal sealed class StepFailedException(string step, string reason, Exception? innerException = null)
    : Exception(reason, innerException)
{
    /// <summary>The step, as the journal names it.</summary>
    public string Step { get; } = step;
}
