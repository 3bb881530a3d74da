using System.Reflection;
using Infra.Tests.Testing;

namespace Infra.Tests.Offline.Programs;

/// <summary>
/// Compiles a few lines with the compiler that built these tests, against the packages they were built against: for
/// what holds of a program before it runs, and for programs whose process ends.
/// </summary>
internal static class SdkCompiler
{
    /// <summary>The folder of the compiler; the project file hands it over.</summary>
    private static readonly string s_folder = typeof(SdkCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "CompilerFolder").Value!;

    /// <summary>Compiles a program.</summary>
    /// <param name="source">Its file.</param>
    /// <param name="target">Where the executable assembly goes.</param>
    /// <returns>What the compiler says: its errors, a line each; empty if there are none.</returns>
    public static async Task<string> CompileAsync(string source, string target)
    {
        var references = Path.ChangeExtension(target, ".rsp");
        await File.WriteAllLinesAsync(references, Assemblies().Select(path => $"-r:\"{path}\""));

        var compiler = await DotnetProcess.RunAsync(
            [], Path.Combine(s_folder, "bincore", "csc.dll"), "-nologo", "-noconfig", "-nostdlib", "-warn:0",
            "-target:exe", $"-out:{target}", $"@{references}", source);
        Assert.True(compiler.ExitCode is 0 or 1, $"The compiler did not run: {compiler.Error}");
        return compiler.Output;
    }

    /// <summary>Everything that this process itself may load: the framework and the packages.</summary>
    private static string[] Assemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
}
