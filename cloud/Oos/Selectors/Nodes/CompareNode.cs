namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>.</summary>
internal sealed class CompareNode(string sign, SelectorNode left, SelectorNode right) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var other in right.Run(input, budget))
            foreach (var one in left.Run(input, budget))
                yield return Holds(JqOrder.Compare(one, other, budget));
    }

    private bool Holds(int order) => sign switch
    {
        "==" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}
