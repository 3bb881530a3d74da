namespace Infra.Cloud.Oos.Selectors;

/// <summary>What a function of the subset does.</summary>
/// <param name="input">What it is applied to.</param>
/// <param name="arguments">Its arguments, not yet applied to anything.</param>
/// <param name="budget">How much may still be done.</param>
internal delegate IEnumerable<object?> SelectorFunction(
    object? input, IReadOnlyList<SelectorNode> arguments, SelectorBudget budget);
