using System.Runtime.CompilerServices;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Docs;

public sealed class ActionsPageTests
{
    [Fact]
    public void Page_IsWhatTheActionsSay()
    {
        var file = Path.Combine(Root(), "docs", "cloud", "actions.md");
        var page = ActionsPage.Markdown();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);

        var written = File.ReadAllText(file);

        Assert.Equal(written, page);
    }

    [Fact]
    public void EveryAction_HasAFileOfItsOwn_ThatLinksItsPage()
    {
        var links = ActionsPage.Markdown().Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.IndexOf(')',
                StringComparison.Ordinal)]);

        Assert.All(links, link =>
        {
            var parts = link.Split('/');
            var folder = Assert.Single(Directory.GetDirectories(Path.Combine(Root(), "cloud")),
                path => string.Equals(Path.GetFileName(path), parts[^3], StringComparison.OrdinalIgnoreCase));
            var file = Assert.Single(
                Directory.GetFiles(folder, $"{parts[^1]}.cs", SearchOption.AllDirectories));
            Assert.Contains($"<see href=\"{link}\"/>", File.ReadAllText(file));
        });
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
