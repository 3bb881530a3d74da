namespace Infra.Validation;

/// <summary>A rule that a value breaks, worded so that it can follow "must".</summary>
/// <param name="Must">The rule, for example "be between 7 and 366".</param>
/// <param name="Hint">A way out, if one is known.</param>
/// <param name="Got">What to show instead of the value, for values too large or too structured to print.</param>
internal sealed record Breach(string Must, string? Hint = null, string? Got = null)
{
    /// <summary>One sentence that names an argument and the way out.</summary>
    public string Describe(string subject, string argument, string value) =>
        Describe($"{subject}: '{argument}'", value);

    /// <summary>One sentence, on one line, about whatever the words before "must" name, and the way out.</summary>
    public string Describe(string who, string value)
    {
        var sentence = $"{who} must {Must}; got {Got ?? value}.";
        return Plain.OnOneLine(Hint is null ? sentence : $"{sentence} hint: {Hint}");
    }
}
