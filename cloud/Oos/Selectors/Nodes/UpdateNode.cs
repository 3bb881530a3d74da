namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>path |= change</c>: the input with every place that the path names changed.</summary>
/// <remarks>A change that gives nothing deletes in jq, in ways that differ between its versions; here it is an
/// error.</remarks>
internal sealed class UpdateNode(SelectorNode path, SelectorNode change) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        yield return path.Update(input, old => Changed(old, budget), budget);
    }

    private object? Changed(object? old, SelectorBudget budget)
    {
        foreach (var value in change.Run(old, budget)) return value;
        throw new SelectorException("the right side of |= gives nothing");
    }
}
