using Infra.Generator;

namespace Infra.Tests.Offline.AliCloud;

public sealed class GeneratedFilesTests
{
    private const string Hint = "Run `dotnet run --project eng/generator` and commit what it writes.";

    [Fact]
    public void StandIn_Regenerated_IsWhatIsCommitted()
    {
        var generated = StandInSources.Generate(SchemaFacts.Package, SchemaFacts.Classes);

        foreach (var file in generated)
        {
            var path = Path.Combine(Repository.StandIn, file.Path);
            Assert.True(File.Exists(path), $"{file.Path} is missing. {Hint}");
            Assert.True(file.Text == File.ReadAllText(path), $"{file.Path} differs from what is generated. {Hint}");
        }
    }

    [Fact]
    public void StandIn_GeneratedFiles_HoldNothingElse()
    {
        var generated = StandInSources.Generate(SchemaFacts.Package, SchemaFacts.Classes).Select(file => file.Path);

        var committed = Directory.GetFiles(Repository.StandIn, "*.g.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.StandIn, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(generated, committed);
    }
}
