namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>source?</c>: what does not fit gives nothing instead of an error.</summary>
internal sealed class OptionalNode(SelectorNode source) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        using var values = source.Run(input, budget).GetEnumerator();
        while (TryNext(values)) yield return values.Current;
    }

    private static bool TryNext(IEnumerator<object?> values)
    {
        try
        {
            return values.MoveNext();
        }
        catch (SelectorException misfit) when (!misfit.IsLimit)
        {
            return false;
        }
    }
}
