using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;
using Infra.Tests.Policies.Cases;

namespace Infra.Tests.Policies.Places;

/// <summary>One of the places where rules run, as far as a labelled case can be told there.</summary>
internal abstract class Place
{
    /// <summary>The place, for people.</summary>
    public abstract string Name { get; }

    /// <summary>Asks the rule of a case in this place.</summary>
    public abstract Task<Answer> AskAsync(RuleCase labelled);

    /// <summary>Why a case cannot be told in this place whatever its resources are; null where it can.</summary>
    protected static Answer? Untellable(RuleCase labelled, bool tellsChanges, bool tellsProtect)
    {
        if (!tellsChanges && labelled.Resources.Any(one => one.Change != Change.None || !one.OldInputs.IsNull))
            return Answer.Untold("what is about to change is not told");
        // Where protection is always told, not saying it means that there is none. One rule asks for it.
        return tellsProtect && labelled.Rule == "kms-key-in-use-is-protected" && labelled.Resources.Any(one => one.Protect is null)
            ? Answer.Untold("whether a key is protected is always told") : null;
    }

    /// <summary>What a check says about the judged resource.</summary>
    protected static Answer Of(IEnumerable<Judgement> judgements, RuleCase labelled, Func<Resource, bool> isJudged)
    {
        var judgement = judgements.FirstOrDefault(one => one.Rule.Id == labelled.Rule && isJudged(one.Resource));
        return judgement is null ? new(Verdict.NotApplicable, null, null)
            : new(judgement.Verdict, judgement.Findings is [var first, ..] ? first.Path : null, null);
    }

    /// <summary>Whether anything below a value is of such a kind.</summary>
    protected static bool Has(PropertyValue value, Func<PropertyValue, bool> kind) => kind(value)
        || value.Items.Any(item => Has(item, kind)) || value.Properties.Any(pair => Has(pair.Value, kind));
}
