using System.Text.RegularExpressions;
using Infra.Tests.Cli;
using Infra.Tests.Testing;

namespace Infra.Tests.Docs;

/// <summary>What the pages show is true: C# is compiled, commands are run, links lead somewhere.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed partial class PagesTests
{
    private const string Command = "dotnet run --project cli -- ";

    [Fact]
    public void CSharp_OnEveryPage_IsCompiledSomewhereUnderTests()
    {
        var compiled = Directory.EnumerateFiles(Repository.PathOf("tests", "Docs"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Squeeze(File.ReadLines(path)))
            .ToList();
        var blocks = MarkdownPage.All.SelectMany(page => page.Blocks("csharp").Select(block => (page.Path, block))).ToList();

        var missing = blocks.Where(one => !compiled.Exists(text => text.Contains(Squeeze(one.block), StringComparison.Ordinal)));

        Assert.NotEmpty(blocks);
        Assert.Empty(missing.Select(one => $"{one.Path}: {one.block[0]}"));
    }

    [Fact]
    public async Task Commands_OfTheReadme_Succeed()
    {
        using var project = new TemporaryProject(hasEnvironments: true);
        var commands = new MarkdownPage("README.md").Blocks("sh").SelectMany(block => block)
            .Where(line => line.StartsWith(Command, StringComparison.Ordinal))
            .Select(line => line[Command.Length..].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();

        foreach (var arguments in commands)
        {
            var (_, error, exit) = await project.RunAsync(arguments);
            Assert.True(exit == 0, $"atrest {string.Join(' ', arguments)} exited with {exit}: {error}");
        }

        Assert.True(commands.Count >= 3, $"only {commands.Count} commands were found in README.md");
    }

    [Fact]
    public void Links_ToFilesOfTheProject_LeadSomewhere()
    {
        var links = MarkdownPage.All
            .SelectMany(page => Link().Matches(page.Text).Select(match => (page.Path, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith('#'))
            .ToList();

        var broken = links.Where(link => !Path.Exists(
            Repository.PathOf(Path.GetDirectoryName(link.Path)!, link.Target.Split('#')[0])));

        Assert.NotEmpty(links);
        Assert.Empty(broken.Select(link => $"{link.Path} -> {link.Target}"));
    }

    private static string Squeeze(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
