using Infra.Policies.Encryption;
using Infra.Policies.Judging;

namespace Infra.Policies.Rules;

/// <summary>A rule that demands a key of a certain level, at least, where something is encrypted. Where nothing is,
/// the rule that demands encryption speaks, and this one does not.</summary>
/// <param name="id">The id of the rule, by which places of the table name it.</param>
internal sealed class CustomerKeyRule(string id) : SiteRule(id, Severity.Medium, site => site.KeyRule == id)
{
    /// <inheritdoc/>
    protected override Verdict VerdictOn(SiteReading reading, Requirements requirements) => reading switch
    {
        { State: SiteState.Unknown or SiteState.Inherited } => Verdict.NotEvaluated,
        { State: SiteState.On, Key: { } key } => VerdictOn(key, requirements.MinimumKey),
        _ => Verdict.NotApplicable,
    };

    /// <inheritdoc/>
    public override Finding Say(SiteReading reading, Verdict verdict, Requirements requirements) => reading switch
    {
        { State: SiteState.Inherited } => SiteWords.Inherited(reading),
        { State: SiteState.On, Key: { } key } when verdict == Verdict.Violation => key.Missing is null
            ? SiteWords.KeyTooLow(reading, key, requirements.MinimumKey)
            : SiteWords.CannotUseKey(reading, key),
        { State: SiteState.On, Key: { } key } => SiteWords.KeyUnknown(reading, key, requirements.MinimumKey),
        _ => SiteWords.Unknown(reading),
    };

    private static Verdict VerdictOn(KeyReading key, KeyLevel minimum)
    {
        if (key.Missing is not null && minimum > KeyLevel.ServiceKey) return Verdict.Violation;
        if (key.AtLeast >= minimum) return Verdict.Compliant;
        return key.Exact ? Verdict.Violation : Verdict.NotEvaluated;
    }
}
