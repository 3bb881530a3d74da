using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class SeveralRunsTests
{
    [Fact]
    public async Task Runs_OneAfterTheOther_AreIndependent()
    {
        for (var run = 0; run < 3; run++)
        {
            var mocks = new RecordingMocks();

            await TestProgram.UpAsync(mocks, () => _ = new Key("key"));

            Assert.Single(mocks.Resources);
        }
    }

    [Fact]
    public async Task Runs_FortyAtOnce_KeepTheirOwnInstance()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(async () =>
        {
            Output<string>? name = null;
            var options = new TestOptions { StackName = $"stack-{number}", IsPreview = false };
            await Deployment.TestAsync(new RecordingMocks(), options, () =>
            {
                name = new Key("key").Id.Apply(_ => Deployment.Instance.StackName);
            });
            return await OutputUtilities.GetValueAsync(name!);
        })));

        Assert.Equal(Enumerable.Range(0, 40).Select(number => $"stack-{number}"), names);
    }

    [Fact]
    public async Task Run_InsideARun_IsRefused()
    {
        var message = await TestProgram.FailAsync(
            new RecordingMocks(),
            () => TestProgram.UpAsync(new RecordingMocks(), () => { }).GetAwaiter().GetResult());

        Assert.Contains(
            "Deployment.Instance should only be set once at the beginning of a 'Run' call",
            message,
            StringComparison.Ordinal);
    }
}
