using System.Diagnostics;

namespace Infra.Tests.Testing;

/// <summary>What a .NET program wrote and how it ended, in a process of its own that the Pulumi engine did not start.</summary>
internal sealed record DotnetProcess(int ExitCode, string Output, string Error)
{
    /// <summary>Runs an assembly to its end.</summary>
    /// <param name="variables">Environment variables; of Pulumi's there are no others.</param>
    /// <param name="arguments">The assembly, and what it is given.</param>
    public static async Task<DotnetProcess> RunAsync(
        IEnumerable<(string Name, string? Value)> variables, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsPulumis).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;

        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEndAsync();
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new(program.ExitCode, output, await error);
    }

    private static bool IsPulumis(string name) => name.StartsWith("PULUMI_", StringComparison.Ordinal);
}
