namespace Infra.Tests.Docs.Examples;

/// <summary>An expression in an example: an object that is made, or anything else as it is written.</summary>
/// <param name="Text">The expression as it is written; for an object what stands before its braces.</param>
/// <param name="Class">The class of a new object; null where the context decides, or where it is no object.</param>
/// <param name="Members">What is assigned in braces.</param>
/// <param name="Items">What is listed in braces.</param>
/// <param name="Arguments">What is handed to a constructor.</param>
internal sealed record ExampleNode(
    string Text, string? Class, IReadOnlyList<(string Name, ExampleNode Value)> Members, IReadOnlyList<ExampleNode> Items,
    IReadOnlyList<ExampleNode> Arguments)
{
    /// <summary>The node and everything below it.</summary>
    public IEnumerable<ExampleNode> Everything() =>
        Members.Select(member => member.Value).Concat(Items).Concat(Arguments).SelectMany(node => node.Everything()).Prepend(this);
}
