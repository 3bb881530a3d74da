using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Tests.Policies.Cases;

namespace Infra.Tests.Policies.Places;

/// <summary>A unit test that asks the rules about resources itself.</summary>
internal sealed class UnitPlace : Place
{
    public override string Name => "unit test";

    public override Task<Answer> AskAsync(RuleCase labelled)
    {
        var evaluation = Evaluation.Run(new RuleSet([RuleBook.All.Find(labelled.Rule)!]), labelled.Resources);
        return Task.FromResult(Of(evaluation.Judgements, labelled, resource => resource == labelled.Judged));
    }
}
