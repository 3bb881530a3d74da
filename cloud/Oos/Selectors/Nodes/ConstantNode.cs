namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary>A number, a text, true, false or null.</summary>
internal sealed class ConstantNode(object? value) : SelectorNode
{
    /// <summary>The value, whatever the input.</summary>
    public object? Value => value;

    public override IEnumerable<object?> Run(object? input, SelectorBudget budget) => [value];
}
