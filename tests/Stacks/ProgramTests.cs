using Infra.Stacks;
using Infra.Tests.Offline.Behaviour;
using Infra.Tests.Testing;

namespace Infra.Tests.Stacks;

public sealed class ProgramTests
{
    [Fact]
    public async Task Program_StartedWithoutTheEngine_SaysWhatToDoInstead()
    {
        var program = await DotnetProcess.RunAsync([], typeof(EnvironmentStack).Assembly.Location);

        Assert.Equal(2, program.ExitCode);
        Assert.Equal("", program.Output);
        Assert.Contains("pulumi up", program.Error, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project cli -- up", program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Engine_ThatHandedOverEverything_IsRecognised() =>
        Assert.True(PulumiEngine.IsPresent(name => RunWithoutEngineTests.Complete.Single(one => one.Name == name).Value));

    [Theory]
    [MemberData(nameof(RunWithoutEngineTests.Broken), MemberType = typeof(RunWithoutEngineTests))]
    public void Engine_OneVariableMissingOrUnreadable_IsNotThere(string broken, string? value)
    {
        var isPresent = PulumiEngine.IsPresent(
            name => name == broken ? value : RunWithoutEngineTests.Complete.Single(one => one.Name == name).Value);

        Assert.False(isPresent);
    }
}
