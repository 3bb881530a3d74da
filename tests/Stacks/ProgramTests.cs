using System.Diagnostics;
using Infra.Stacks;

namespace Infra.Tests.Stacks;

public sealed class ProgramTests
{
    [Fact]
    public async Task Program_StartedWithoutTheEngine_SaysWhatToDoInstead()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EnvironmentStack).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsPulumis).ToList()) start.Environment.Remove(name);

        using var program = Process.Start(start)!;
        var error = await program.StandardError.ReadToEndAsync();
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(2, program.ExitCode);
        Assert.Equal("", output);
        Assert.Contains("pulumi up", error, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project cli -- up", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("PULUMI_MONITOR", false)]
    [InlineData("", true)]
    public void Engine_ByItsVariables_IsRecognised(string? missing, bool expected)
    {
        var isPresent = PulumiEngine.IsPresent(name => missing is null || name == missing ? null : "127.0.0.1:1");

        Assert.Equal(expected, isPresent);
    }

    private static bool IsPulumis(string name) => name.StartsWith("PULUMI_", StringComparison.Ordinal);
}
