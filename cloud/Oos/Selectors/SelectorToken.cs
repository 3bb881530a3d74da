namespace Infra.Cloud.Oos.Selectors;

/// <summary>A word of a selector.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a string what it stands for.</param>
/// <param name="At">Where it begins, counted from 1.</param>
internal readonly record struct SelectorToken(SelectorTokenKind Kind, string Text, int At);
