using Infra.Policies.Encryption;
using Infra.Policies.Judging;

namespace Infra.Policies.Rules;

/// <summary>A rule that demands that what is stored is encrypted, with whichever key.</summary>
/// <param name="id">The id of the rule, by which places of the table name it.</param>
internal sealed class EncryptedRule(string id) : SiteRule(id, Severity.High, site => site.Rule == id)
{
    /// <inheritdoc/>
    protected override Outcome Judge(SiteReading reading, RuleContext context) => reading.State switch
    {
        SiteState.Off when context.Requirements.MinimumKey > KeyLevel.None => Outcome.Violation(SiteWords.Unencrypted(reading)),
        SiteState.Off or SiteState.On => Outcome.Compliant,
        SiteState.Unknown => Outcome.NotEvaluated(SiteWords.Unknown(reading)),
        SiteState.Inherited => Outcome.NotEvaluated(SiteWords.Inherited(reading)),
        _ => Outcome.NotApplicable,
    };
}
