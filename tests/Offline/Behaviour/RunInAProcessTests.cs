using Infra.Tests.Offline.Programs;
using Infra.Tests.Testing;

namespace Infra.Tests.Offline.Behaviour;

/// <summary>How a program ends that calls <c>RunAsync</c> where there is no engine, seen from outside.</summary>
public sealed class RunInAProcessTests(BareProgram program) : IClassFixture<BareProgram>
{
    /// <summary>What a process ends with that the runtime aborts because nobody caught an exception.</summary>
    private static readonly int s_aborted = OperatingSystem.IsWindows() ? unchecked((int)0xE0434352) : 134;

    [Fact]
    public async Task RunAsync_WithoutTheEngine_AbortsWithAStackTrace()
    {
        var ended = await program.RunAsync();

        Assert.Equal(s_aborted, ended.ExitCode);
        Assert.Contains(
            "Unhandled exception. System.InvalidOperationException: Program run without the Pulumi engine available;",
            ended.Error,
            StringComparison.Ordinal);
        Assert.Contains("\n   at ", ended.Error, StringComparison.Ordinal);
        Assert.Equal("", ended.Output);
    }

    [Fact]
    public async Task RunAsync_NobodyListensWhereTheEngineShouldBe_AbortsToo()
    {
        var nobody = LoopbackServer.Nobody();

        var ended = await program.RunAsync(
        [
            .. RunWithoutEngineTests.Complete, ("PULUMI_MONITOR", nobody), ("PULUMI_ENGINE", nobody),
        ]);

        Assert.Equal(s_aborted, ended.ExitCode);
        Assert.Matches("Unavailable|LogException", ended.Error);
        Assert.Equal("", ended.Output);
    }
}
