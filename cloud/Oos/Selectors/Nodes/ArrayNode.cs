namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>[items]</c>: the values as one list. Without items it is empty.</summary>
internal sealed class ArrayNode(SelectorNode? items) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        var list = new List<object?>();
        foreach (var item in items?.Run(input, budget) ?? [])
        {
            budget.Take();
            list.Add(item);
        }

        yield return list;
    }
}
