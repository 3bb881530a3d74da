using Infra.Tests.Testing;

namespace Infra.Tests.Offline.Programs;

/// <summary>A program that calls <c>RunAsync</c> and looks after nothing, compiled once for all tests of a class.</summary>
public sealed class BareProgram : IAsyncLifetime
{
    /// <summary>The package is loaded from beside the tests, whose first argument says where that is.</summary>
    private const string Source =
        """
        using System.IO;
        using System.Runtime.CompilerServices;
        using System.Runtime.Loader;
        using System.Threading.Tasks;

        AssemblyLoadContext.Default.Resolving += (context, name) =>
            context.LoadFromAssemblyPath(Path.Combine(args[0], name.Name + ".dll"));
        return await Bare.RunAsync();

        static class Bare
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            public static Task<int> RunAsync() => Pulumi.Deployment.RunAsync(() => { });
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("atrest-bare-").FullName;

    private string Assembly => Path.Combine(_folder, "bare.dll");

    public async Task InitializeAsync()
    {
        var source = Path.Combine(_folder, "bare.cs");
        await File.WriteAllTextAsync(source, Source);

        Assert.Equal("", await SdkCompiler.CompileAsync(source, Assembly));
    }

    /// <summary>Runs the program with these variables and none other of Pulumi's.</summary>
    internal Task<DotnetProcess> RunAsync(params (string Name, string? Value)[] variables) => DotnetProcess.RunAsync(
        variables, "exec", "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "Infra.Tests.runtimeconfig.json"),
        Assembly, AppContext.BaseDirectory);

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
