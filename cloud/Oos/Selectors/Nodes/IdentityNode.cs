namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>.</c>: the input.</summary>
internal sealed class IdentityNode : SelectorNode
{
    public override bool IsPath => true;

    public override IEnumerable<object?> Run(object? input, SelectorBudget budget) => [input];

    public override object? Update(object? input, Func<object?, object?> change, SelectorBudget budget) =>
        change(input);
}
