using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class RegionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void UnknownRegion_IsNotFound()
    {
        var refusal = _account.Client().Refusal("Ecs", "DescribeZones", ("RegionId", "cn-atlantis"));

        Assert.Equal((404, "InvalidRegionId.NotFound"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("cn-hangzhou", "cn-hangzhou-h")]
    [InlineData("us-west-1", "us-west-1a")]
    [InlineData("cn-wuhan-lr", "cn-wuhan-lr-a")]
    public void Zones_AreNamedByTheirRegion(string region, string zone)
    {
        var zones = _account.Client().Call("Ecs", "DescribeZones", ("RegionId", region));

        Assert.Contains(zone, zones["Zones"]!["Zone"]!.AsArray().Select(item => item!.Text("ZoneId")));
    }

    [Fact]
    public void Zones_TakeWhatAProgramLooksForThere()
    {
        var zone = _account.Client().Call("Ecs", "DescribeZones")["Zones"]!["Zone"]![0]!;

        var types = zone["AvailableResourceCreation"]!["ResourceTypes"]!.AsArray().Select(type => (string?)type);
        Assert.Equal(["Disk", "Instance", "VSwitch"], types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Regions_AllHaveZonesAndTakeDisks()
    {
        var client = _account.Client();
        var regions = client.Call("Ecs", "DescribeRegions")["Regions"]!["Region"]!.AsArray()
            .Select(region => region!.Text("RegionId")).ToList();

        var disks = regions.Select(region =>
        {
            var zone = client.Call("Ecs", "DescribeZones", ("RegionId", region))["Zones"]!["Zone"]![0]!.Text("ZoneId");
            return client.Call("Ecs", "CreateDisk", ("RegionId", region), ("ZoneId", zone), ("Size",
                "40")).Text("DiskId");
        }).ToList();

        Assert.Equal(30, regions.Count);
        Assert.Equal(30, disks.Select(disk => disk[..5]).Distinct().Count());
    }
}
