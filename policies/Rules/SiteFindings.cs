using System.Collections;
using Infra.Policies.Encryption;
using Infra.Policies.Judging;

namespace Infra.Policies.Rules;

/// <summary>Findings about places that are put into words only when somebody reads them: a check of a large stack gives
/// hundreds of thousands of verdicts, and a report shows a few of them.</summary>
internal sealed class SiteFindings(
    SiteRule rule, IReadOnlyList<SiteReading> readings, Verdict verdict, Requirements requirements) : IReadOnlyList<Finding>
{
    /// <inheritdoc/>
    public int Count => readings.Count;

    /// <inheritdoc/>
    public Finding this[int index] => rule.Say(readings[index], verdict, requirements);

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
