using Infra.Tests.Offline.Programs;

namespace Infra.Tests.Offline.Behaviour;

/// <summary>What the compiler makes of a program; the same lines do not compile with the official package.</summary>
public sealed class CompilationTests
{
    [Fact]
    public async Task Apply_OfALambdaThatOnlyThrows_IsAmbiguousUnlessItSaysWhatItReturns()
    {
        var folder = Directory.CreateTempSubdirectory("atrest-apply-").FullName;
        var source = Path.Combine(folder, "apply.cs");
        await File.WriteAllLinesAsync(source,
        [
            "var x = Pulumi.Output.Create(\"value\");",
            "x.Apply<string>(_ => throw new System.Exception());",
            "x.Apply(string (_) => throw new System.Exception());",
        ]);

        var said = await SdkCompiler.CompileAsync(source, Path.Combine(folder, "apply.dll"));
        Directory.Delete(folder, recursive: true);

        var error = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("apply.cs(2,3): error CS0121: ", error, StringComparison.Ordinal);
    }
}
