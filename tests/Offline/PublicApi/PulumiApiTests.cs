using Pulumi;

namespace Infra.Tests.Offline.PublicApi;

public sealed class PulumiApiTests
{
    private static readonly string[] UnusedNamespaces =
        ["Pulumi.Codegen.", "Pulumi.Experimental.", "Pulumi.Protobuf.", "Pulumi.Provider."];

    private static readonly ApiListing Official = ApiListing.Read("Pulumi.api.txt");

    [Fact]
    public void Assembly_EveryMember_IsInTheOfficialListing()
    {
        var printed = PrintLoaded();

        Assert.Empty(Official.FindMissing(printed));
        Assert.True(printed.Count > 400, $"Only {printed.Count} members were printed.");
    }

    [Fact]
    public void Assembly_Identity_IsTheOfficialOne()
    {
        var name = typeof(Deployment).Assembly.GetName();

        Assert.Equal(("Pulumi", new Version(3, 112, 1, 0)), (name.Name, name.Version));
    }

    [Theory]
    [InlineData("Pulumi.Config.Require(string key)", "Pulumi.Config.Require(string kez)")]
    [InlineData("{ get; set; } : Pulumi.Input<string>", "{ get; set; } : Pulumi.Input<strinh>")]
    [InlineData("public static method : Pulumi.Output<T>", "public static method : Pulumi.Output<U>")]
    [InlineData("required: true, json: false", "required: true, json: folse")]
    public void Comparison_OneLetterChanged_FindsTheMember(string text, string changed)
    {
        var printed = PrintLoaded();
        var original = printed.First(line => line.Contains(text, StringComparison.Ordinal));

        var missing = Official.FindMissing(printed.Select(
            line => line == original ? line.Replace(text, changed, StringComparison.Ordinal) : line));

        Assert.Equal(original.Replace(text, changed, StringComparison.Ordinal), Assert.Single(missing));
    }

    [Fact]
    public void Comparison_EachLetterOfEachMemberChanged_FindsTheMember()
    {
        var altered = PrintLoaded().SelectMany(EachLetterChanged).ToList();

        var missing = Official.FindMissing(altered);

        Assert.True(altered.Count > 40_000, $"Only {altered.Count} letters were changed.");
        Assert.Equal(altered, missing);
    }

    private static IEnumerable<string> EachLetterChanged(string line) =>
        from index in Enumerable.Range(0, line.Length)
        where char.IsAsciiLetter(line[index])
        select $"{line[..index]}{(line[index] == 'q' ? 'w' : 'q')}{line[(index + 1)..]}";

    private static List<string> PrintLoaded()
        => [.. ApiPrinter.Print(typeof(Deployment).Assembly).Where(line => !IsUnused(line))];

    private static bool IsUnused(string line)
        => UnusedNamespaces.Any(name => line.StartsWith(name, StringComparison.Ordinal));
}
