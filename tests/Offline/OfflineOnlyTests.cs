using Infra.Tests.Offline.Behaviour;
using Infra.Tests.Offline.PublicApi;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline;

/// <summary>
/// What only the stand-in does, or is not known to be the same in the official package; with that one these tests
/// are skipped.
/// </summary>
[Collection(DeploymentsCollection.Name)]
public sealed class OfflineOnlyTests
{
    [StandInFact]
    public async Task RunAsync_UnderAnEngine_SaysHowToBuildWithTheOfficialPackages()
    {
        await using var engine = new LoopbackServer(_ => null);
        using var complete = new EnvironmentVariables(RunWithoutEngineTests.Complete);
        using var address = new EnvironmentVariables(("PULUMI_MONITOR", engine.Authority));
        using var notAllowed = new EnvironmentVariables(("ATREST_OFFLINE_ENGINE", null));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Contains("offline stand-ins", exception.Message, StringComparison.Ordinal);
        Assert.Contains("-p:PulumiPackages=official", exception.Message, StringComparison.Ordinal);
    }

    [StandInFact]
    public async Task RunAsync_UnderAnEngineAndAllowed_SaysThatItCannot()
    {
        await using var engine = new LoopbackServer(_ => null);
        using var complete = new EnvironmentVariables(RunWithoutEngineTests.Complete);
        using var address = new EnvironmentVariables(("PULUMI_MONITOR", engine.Authority));
        using var allowed = new EnvironmentVariables(("ATREST_OFFLINE_ENGINE", "1"));

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => Deployment.RunAsync(() => { }));

        Assert.Contains("no gRPC", exception.Message, StringComparison.Ordinal);
    }

    [StandInFact]
    public void PublicApi_LeftOutTypes_AreThoseOfTheReadme()
    {
        var printed = ApiPrinter.Print(typeof(Deployment).Assembly).ToHashSet();

        var missing = ApiListing.Read("Pulumi.api.txt").Lines.Where(line => !printed.Contains(line));

        Assert.All(missing, line => Assert.Matches(
            @"^Pulumi\.(DeferredOutput<|DiscriminatedUnion|Stash|Deployment\.(Await|Monitor|RegisterInvoke))", line));
    }

    [StandInFact]
    public async Task NewResourceAsync_SlowMock_DoesNotHoldUpOthers()
    {
        var both = new Barrier(participantCount: 2);
        var mocks = new RecordingMocks
        {
            OnResource = args =>
            {
                Assert.True(both.SignalAndWait(TimeSpan.FromMinutes(1)));
                return (args.Name, args.Inputs);
            },
        };

        await TestProgram.UpAsync(mocks, () => _ = (new Key("a"), new Key("b")));

        Assert.Equal(2, mocks.Resources.Count);
    }

    [StandInFact]
    public async Task Add_SameKeyWithAnotherValue_FailsTheRun()
    {
        var message = await TestProgram.FailAsync(
            new RecordingMocks(),
            () => _ = new Key("key", new KeyArgs { Tags = { { "team", "red" }, { "team", "blue" } } }));

        Assert.Contains("team", message, StringComparison.Ordinal);
    }

    [StandInFact]
    public async Task Alias_UrnAndName_FailsTheRun()
    {
        var alias = new Pulumi.Alias { Urn = "urn:pulumi:a::b::c::d", Name = "old" };

        var message = await TestProgram.FailAsync(
            new RecordingMocks(), () => _ = new Key("key", options: new CustomResourceOptions { Aliases = { alias } }));

        Assert.Contains("Alias should not specify both Urn and Name", message, StringComparison.Ordinal);
    }
}
