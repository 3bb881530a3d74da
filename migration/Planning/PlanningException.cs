namespace Infra.Migration.Planning;

/// <summary>Wishes that no plan can be made of. Nothing was looked at further.</summary>
public sealed class PlanningException : Exception
{
    /// <summary>Creates it.</summary>
    public PlanningException(IReadOnlyList<string> problems)
        : base(string.Join(' ', problems)) => Problems = problems;

    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
