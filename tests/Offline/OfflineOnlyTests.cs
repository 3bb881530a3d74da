using System.Reflection;
using Infra.Tests.Offline.Behaviour;
using Infra.Tests.Offline.PublicApi;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline;

/// <summary>What only the stand-in does; with the official packages these tests have nothing to show.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class OfflineOnlyTests
{
    private static bool IsStandIn { get; } = typeof(Deployment).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion
        .Contains("offline", StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_UnderAnEngine_SaysHowToBuildWithTheOfficialPackages()
    {
        if (!IsStandIn)
        {
            return;
        }

        using var engine = new EnvironmentVariables(RunWithoutEngineTests.Complete);
        using var notAllowed = new EnvironmentVariables(("ATREST_OFFLINE_ENGINE", null));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Contains("offline stand-ins", exception.Message, StringComparison.Ordinal);
        Assert.Contains("-p:PulumiPackages=official", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_UnderAnEngineAndAllowed_SaysThatItCannot()
    {
        if (!IsStandIn)
        {
            return;
        }

        using var engine = new EnvironmentVariables(RunWithoutEngineTests.Complete);
        using var allowed = new EnvironmentVariables(("ATREST_OFFLINE_ENGINE", "1"));

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => Deployment.RunAsync(() => { }));

        Assert.Contains("no gRPC", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PublicApi_LeftOutTypes_AreThoseOfTheReadme()
    {
        if (!IsStandIn)
        {
            return;
        }

        var printed = ApiPrinter.Print(typeof(Deployment).Assembly).ToHashSet();

        var missing = ApiListing.Read("Pulumi.api.txt").Lines.Where(line => !printed.Contains(line));

        Assert.All(missing, line => Assert.Matches(
            @"^Pulumi\.(DeferredOutput<|DiscriminatedUnion|Stash|Deployment\.(Await|Monitor|RegisterInvoke))", line));
    }
}
