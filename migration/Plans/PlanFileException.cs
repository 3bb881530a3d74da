namespace Infra.Migration.Plans;

/// <summary>A file that is not a plan as this program writes it.</summary>
public sealed class PlanFileException(string message, Exception? inner = null) : Exception(message, inner);
