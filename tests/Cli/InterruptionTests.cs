using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

[Collection(DeploymentsCollection.Name)]
public sealed class InterruptionTests
{
    [Fact]
    public async Task Up_WhenInterrupted_SaysHowToGoOnAndTheNextOneFinishes()
    {
        using var project = new TemporaryProject();
        using var interruption = new CancellationTokenSource();
        await interruption.CancelAsync();

        var (_, error, exit) = await project.RunAsync(["up", "--json"], cancellation: interruption.Token);
        var (_, _, next) = await project.RunAsync(["up"]);

        Assert.Equal(3, exit);
        Assert.Equal("atrest: error: interrupted; run the same command again to go on from here\n", error);
        Assert.Equal(0, next);
    }
}
