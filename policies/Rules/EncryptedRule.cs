using Infra.Policies.Encryption;
using Infra.Policies.Judging;

namespace Infra.Policies.Rules;

/// <summary>A rule that demands that what is stored is encrypted, with whichever key.</summary>
/// <param name="id">The id of the rule, by which places of the table name it.</param>
internal sealed class EncryptedRule(string id) : SiteRule(id, Severity.High, site => site.Rule == id)
{
    /// <inheritdoc/>
    protected override Verdict VerdictOn(SiteReading reading, Requirements requirements) => reading.State switch
    {
        SiteState.Off when requirements.MinimumKey > KeyLevel.None => Verdict.Violation,
        SiteState.Off or SiteState.On => Verdict.Compliant,
        SiteState.Unknown or SiteState.Inherited => Verdict.NotEvaluated,
        _ => Verdict.NotApplicable,
    };

    /// <inheritdoc/>
    public override Finding Say(SiteReading reading, Verdict verdict, Requirements requirements) => reading.State switch
    {
        SiteState.Off => SiteWords.Unencrypted(reading),
        SiteState.Inherited => SiteWords.Inherited(reading),
        _ => SiteWords.Unknown(reading),
    };
}
