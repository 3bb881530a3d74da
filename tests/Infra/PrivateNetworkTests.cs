using Infra.Networks;
using Infra.Tests.Testing;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class PrivateNetworkTests
{
    private const string SwitchType = "alicloud:vpc/switch:Switch";

    public static TheoryData<string, PrivateNetworkArgs> Refused => new()
    {
        { "'zoneIds' must have 1 to 16 zones; got nothing.", new() },
        { "'zoneIds' must be a zone of the region cn-hangzhou; got cn-beijing-a.", new() { ZoneIds = { "cn-beijing-a" } } },
        { "'zoneIds' must name each zone once", new() { ZoneIds = { "cn-hangzhou-h", "cn-hangzhou-h" } } },
        {
            "'cidr' must be a private range of addresses with the prefix /16; got 10.1.0.0/20.",
            new() { ZoneIds = { "cn-hangzhou-h" }, Cidr = "10.1.0.0/20" }
        },
        {
            "'cidr' must be a private range of addresses with the prefix /16; got 8.8.0.0/16.",
            new() { ZoneIds = { "cn-hangzhou-h" }, Cidr = "8.8.0.0/16" }
        },
        { "'tags'", new() { ZoneIds = { "cn-hangzhou-h" }, Tags = { ["atrest:stack"] = "x" } } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, PrivateNetworkArgs args)
    {
        var text = await ProgramRun.Failure(() => _ = new PrivateNetwork("shop", args));

        Assert.Contains($"PrivateNetwork 'shop': {message}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Zones_GetAddressesByTheirPlaceInTheList(bool isPreview)
    {
        var run = await ProgramRun.Of(
            () => _ = new PrivateNetwork("shop", new() { ZoneIds = { "cn-hangzhou-h", "cn-hangzhou-i" } }),
            isPreview: isPreview);

        var switches = run.Resources.Where(resource => resource.Type == SwitchType).ToDictionary(one => one.Name);
        Assert.Equal("10.1.0.0/24", switches["shop-cn-hangzhou-h"]["cidrBlock"]);
        Assert.Equal("10.1.1.0/24", switches["shop-cn-hangzhou-i"]["cidrBlock"]);
    }

    [Fact]
    public async Task Deployment_OfANetwork_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new PrivateNetwork("shop", new()
        {
            ZoneIds = { "cn-hangzhou-h" },
            Cidr = "192.168.0.0/16",
            ResourceGroupId = "rg-1",
            Tags = { ["team"] = "shop" },
        }));

        Snapshot.Matches(run);
    }
}
