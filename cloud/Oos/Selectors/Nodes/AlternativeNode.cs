namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>first // second</c>: what counts as true of the first; where nothing does, the second.</summary>
internal sealed class AlternativeNode(SelectorNode first, SelectorNode second) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        var any = false;
        foreach (var value in first.Run(input, budget))
        {
            budget.Take();
            if (!JqValue.IsTrue(value)) continue;
            any = true;
            yield return value;
        }

        if (any) yield break;
        foreach (var value in second.Run(input, budget)) yield return value;
    }
}
