using System.Net;
using System.Net.Sockets;
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

    [Theory]
    [InlineData("PULUMI_MONITOR")]
    [InlineData("PULUMI_ENGINE")]
    public async Task Program_WhoseEngineIsGone_SaysWhereNobodyListensAndWhatToDo(string name)
    {
        using var somebody = new TcpListener(IPAddress.Loopback, 0);
        somebody.Start();
        var nobody = LoopbackServer.Nobody();
        (string, string?)[] engine =
        [
            .. RunWithoutEngineTests.Complete,
            ("PULUMI_MONITOR", $"{somebody.LocalEndpoint}"), ("PULUMI_ENGINE", $"{somebody.LocalEndpoint}"), (name, nobody),
        ];

        var program = await DotnetProcess.RunAsync(engine, typeof(EnvironmentStack).Assembly.Location);

        Assert.Equal((1, ""), (program.ExitCode, program.Output));
        Assert.Contains($"nobody listens at {nobody}, where {name} says", program.Error, StringComparison.Ordinal);
        Assert.Contains("pulumi up", program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unix:/run/pulumi.sock")]
    [InlineData("somewhere")]
    public async Task Engine_WhoseAddressIsNoHostAndPort_IsLeftToTheSdk(string address) =>
        Assert.Null(await PulumiEngine.WhyGoneAsync(_ => address));

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
