using System.Diagnostics.CodeAnalysis;

namespace Infra.Migration.Running;

/// <summary>The journal of a run cannot be used: it is damaged, belongs to another plan, or cannot be
/// written.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always says what is wrong.")]
public sealed class RunJournalException(string message, Exception? innerException = null)
    : Exception(message, innerException);
