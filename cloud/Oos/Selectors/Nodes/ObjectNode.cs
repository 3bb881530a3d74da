namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>{name: value}</c>: an object for each combination of the values.</summary>
internal sealed class ObjectNode(IReadOnlyList<(SelectorNode Key, SelectorNode Value)> fields) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget) =>
        fields.Aggregate<(SelectorNode Key, SelectorNode Value), IEnumerable<OrderedDictionary<string, object?>>>(
            [[]], (objects, field) => Extended(objects, field, input, budget));

    private static IEnumerable<OrderedDictionary<string, object?>> Extended(
        IEnumerable<OrderedDictionary<string, object?>> objects, (SelectorNode Key, SelectorNode Value) field,
        object? input, SelectorBudget budget)
    {
        foreach (var made in objects)
            foreach (var key in field.Key.Run(input, budget))
                foreach (var value in field.Value.Run(input, budget))
                {
                    budget.Take(made.Count + 1);
                    var name = key as string
                        ?? throw new SelectorException("the names of an object's fields must be texts");
                    yield return JqValue.Object(made.Where(old => old.Key != name).Append(new(name, value)));
                }
    }
}
