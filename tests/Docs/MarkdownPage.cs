using Infra.Tests.Testing;

namespace Infra.Tests.Docs;

/// <summary>A page of the project and the code blocks in it.</summary>
internal sealed record MarkdownPage(string Path)
{
    public static IEnumerable<MarkdownPage> All =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("examples"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("offline"), "*.md"))
            .Order(StringComparer.Ordinal)
            .Select(path => new MarkdownPage(System.IO.Path.GetRelativePath(Repository.Root, path)));

    public string Text => File.ReadAllText(Repository.PathOf(Path));

    /// <summary>The blocks of a language, each as its lines without common indentation and without trailing space.</summary>
    public IEnumerable<string[]> Blocks(string language)
    {
        List<string>? block = null;
        foreach (var line in Text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (block is null && line == $"```{language}") block = [];
            else if (block is not null && line == "```")
            {
                yield return [.. block];
                block = null;
            }
            else block?.Add(line.TrimEnd());
        }
    }
}
