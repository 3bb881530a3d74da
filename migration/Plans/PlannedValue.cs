using System.Diagnostics.CodeAnalysis;

namespace Infra.Migration.Plans;

/// <summary>A value that is known, or the output of an earlier step of the unit, alone or within a text.</summary>
/// <param name="Text">The value, or the text with {0} where the output stands.</param>
public sealed record PlannedValue(string Text)
{
    /// <summary>The step whose output it is; null for a known value.</summary>
    public string? StepId { get; init; }

    /// <summary>The name of that output; null for a known value.</summary>
    public string? Output { get; init; }

    /// <summary>A known value; null for no text.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator PlannedValue?(string? text) => text is null ? null : new(text);

    /// <summary>The output of a step.</summary>
    public static PlannedValue Of(string stepId, string output, string format = "{0}") =>
        new(format) { StepId = stepId, Output = output };
}
