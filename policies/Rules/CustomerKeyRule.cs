using Infra.Policies.Encryption;
using Infra.Policies.Judging;

namespace Infra.Policies.Rules;

/// <summary>A rule that demands a key of a certain level, at least, where something is encrypted. Where nothing is,
/// the rule that demands encryption speaks, and this one does not.</summary>
/// <param name="id">The id of the rule, by which places of the table name it.</param>
internal sealed class CustomerKeyRule(string id) : SiteRule(id, Severity.Medium, site => site.KeyRule == id)
{
    /// <inheritdoc/>
    protected override Outcome Judge(SiteReading reading, RuleContext context) => reading.State switch
    {
        SiteState.Unknown => Outcome.NotEvaluated(SiteWords.Unknown(reading)),
        SiteState.Inherited => Outcome.NotEvaluated(SiteWords.Inherited(reading)),
        SiteState.On when reading.Key is { } key => Judge(reading, key, context.Requirements.MinimumKey),
        _ => Outcome.NotApplicable,
    };

    private static Outcome Judge(SiteReading reading, KeyReading key, KeyLevel minimum)
    {
        if (key.Missing is not null && minimum > KeyLevel.ServiceKey)
        {
            return Outcome.Violation(SiteWords.CannotUseKey(reading, key));
        }

        if (key.AtLeast >= minimum) return Outcome.Compliant;
        return key.Exact
            ? Outcome.Violation(SiteWords.KeyTooLow(reading, key, minimum))
            : Outcome.NotEvaluated(SiteWords.KeyUnknown(reading, key, minimum));
    }
}
