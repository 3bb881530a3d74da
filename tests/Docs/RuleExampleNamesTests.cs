using Infra.Keys;
using Infra.Policies.Rules;
using Infra.Tests.Docs.Examples;

namespace Infra.Tests.Docs;

/// <summary>The examples of the rules hold to the names of the package. The project builds with few of its classes, so what
/// shows others cannot be compiled; it is read, and held to a listing of the package's own names.</summary>
public sealed class RuleExampleNamesTests
{
    private static readonly HashSet<string> s_components =
        [.. typeof(CustomerKey).Assembly.GetExportedTypes().Select(type => type.Name)];

    public static TheoryData<string> Rules => [.. RuleBook.All.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Example_NamesClassesAndArgumentsThatThereAre(string id)
    {
        var rule = RuleBook.All.Find(id)!;
        var (before, after) = (ExampleParser.Parse(rule.Before), ExampleParser.Parse(rule.After));

        var created = before.Concat(after).SelectMany(node => node.Everything())
            .Where(node => node.Class is { } name && !name.EndsWith("Args", StringComparison.Ordinal));

        Assert.NotEmpty(created);
        Assert.All(created, node => Assert.Empty(Faults(rule, node)));
        Assert.NotEqual(rule.Before, rule.After);
    }

    [Theory]
    [InlineData("""new Disk("a", new() { Encryted = true });""", "Encryted is no argument of Disk")]
    [InlineData("""new Disk("a", new() { Encrypted = "true" });""", "Encrypted is bool, not \"true\"")]
    [InlineData("""new Disk("a", new() { KmsKeyId = true });""", "KmsKeyId is string, not true")]
    [InlineData("""new Dick("a", new());""", "Dick is no class of the types ecs-disk-is-encrypted is about")]
    public void Example_WithASlip_IsFound(string code, string fault)
    {
        var rule = RuleBook.All.Find("ecs-disk-is-encrypted")!;

        Assert.Equal([fault], Faults(rule, ExampleParser.Parse(code)[0]));
    }

    [Theory]
    [InlineData("""new Disk("a", new() { Encrypted = true }""")]
    [InlineData("""new Disk("a", new() { Encrypted true });""")]
    [InlineData("""new Disk("a" new());""")]
    [InlineData("""var = new Disk("a");""")]
    public void Example_ThatIsNoCSharp_IsRefused(string code)
    {
        Assert.Throws<FormatException>(() => ExampleParser.Parse(code));
    }

    private static IEnumerable<string> Faults(Rule rule, ExampleNode created)
    {
        if (s_components.Contains(created.Class!)) return [];
        var known = ProviderClass.All.Where(one => one.Name == created.Class).ToList();
        var of = known.Find(one => rule.Types.Contains(one.Key)) ?? known.FirstOrDefault();
        if (of is null) return [$"{created.Class} is no class of the types {rule.Id} is about"];
        return created.Arguments.Count > 2 || (created.Arguments is [_, var args] && args is not { Text: "new", Class: null })
            ? [$"{created.Class} takes a name and arguments"]
            : created.Arguments.Skip(1).SelectMany(arguments => Faults(of, arguments));
    }

    private static IEnumerable<string> Faults(ProviderClass of, ExampleNode node)
    {
        foreach (var (name, value) in node.Members)
        {
            if (!of.Arguments.TryGetValue(name, out var type))
            {
                if (of.IsWhole) yield return $"{name} is no argument of {of.Name}";
                continue;
            }

            var item = type.Split(' ')[^1];
            var values = type.StartsWith("list ", StringComparison.Ordinal) && value.Class is null ? value.Items : [value];
            foreach (var fault in values.SelectMany(one => FaultsOf(name, item, one))) yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOf(string name, string type, ExampleNode value)
    {
        if (ProviderClass.All.FirstOrDefault(one => one.Name == type) is { } nested)
        {
            return value.Class == type || value is { Text: "new", Class: null } || value.Members.Count == 0
                ? Faults(nested, value)
                : [$"{name} is {type}, not {value.Text}"];
        }

        var isRight = value.Text[0] switch
        {
            '"' or '$' => type == "string",
            >= '0' and <= '9' => type is "int" or "double",
            _ => value.Text is not ("true" or "false") || type == "bool",
        };
        return isRight ? [] : [$"{name} is {type}, not {value.Text}"];
    }
}
