using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Migration.Reports;
using Infra.Tests.Cloud;
using Infra.Tests.Migration.Planning;

namespace Infra.Tests.Migration.Running;

/// <summary>What a new disk has of the old one: everything, or it stands in the plan as not transferable.</summary>
public sealed class KeptAttributesTests : IDisposable
{
    private static readonly string[] s_expected = ["Encrypted", "KMSKeyId"];
    private readonly MigrationFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData(Route.SnapshotCopy, true)]
    [InlineData(Route.SnapshotCopy, false)]
    [InlineData(Route.DirectFromSnapshot, true)]
    public async Task M07_DataDisks_HaveAllAttributes_OrTheyAreListed(Route route, bool attached)
    {
        string[] disks = [Essd(), Auto()];
        var instance = _fixture.SetUp.RunInstance();
        foreach (var disk in disks)
        {
            Place("AttachDisk", disk, instance);
            Mark(disk, ("DeleteWithInstance", "true"));
            if (!attached) Place("DetachDisk", disk, instance);
        }

        var reports = await ConvertedAsync(new() { DiskIds = disks, KmsKeyId = _fixture.KeyId, DataRoute = route });

        Assert.All(reports, AssertKept);
        Assert.Equal("PL2", reports.Single(report => report.Planned.Source.Id == disks[0]).After["PerformanceLevel"]);
        var auto = reports.Single(report => report.Planned.Source.Id == disks[1]).After;
        Assert.Equal(("5000", "true"), (auto["ProvisionedIops"], auto["BurstingEnabled"]));
    }

    [Theory]
    [InlineData(Route.ReplaceSystemDisk, "cloud_essd")]
    [InlineData(Route.ReplaceSystemDisk, "cloud_auto")]
    [InlineData(Route.NewInstance, "cloud_essd")]
    [InlineData(Route.NewInstance, "cloud_auto")]
    [InlineData(Route.PublicTemplate, "cloud_essd")]
    [InlineData(Route.PublicTemplate, "cloud_auto")]
    public async Task M07_SystemDisk_HasAllAttributes_OrTheyAreListed(Route route, string category)
    {
        var (instance, disk) = _fixture.Server(parameters:
        [
            ("SystemDisk.Category", category), ("SystemDisk.Size", "500"),
            ("SystemDisk.PerformanceLevel", category == "cloud_essd" ? "PL2" : null),
            ("SystemDisk.BurstingEnabled", category == "cloud_auto" ? "true" : null),
        ]);
        Mark(disk, ("DeleteWithInstance", "false"));

        var report = Assert.Single(await ConvertedAsync(
            new() { InstanceIds = [instance], KmsKeyId = _fixture.KeyId, SystemRoute = route }));

        AssertKept(report);
        Assert.Equal(category == "cloud_auto" ? "true" : "false", report.After["BurstingEnabled"]);
    }

    [Theory]
    [InlineData(Route.ReplaceSystemDisk)]
    [InlineData(Route.PublicTemplate)]
    public void ProvisionedIops_OfAReplacedSystemDisk_AreListed_SinceNobodySaysThatTheyStay(Route route)
    {
        var disk = Fleet.Of(Fleet.SystemDisk with { Category = "cloud_auto", PerformanceLevel = null, ProvisionedIops = 5000 })
            .Decided(Fleet.All with { SystemRoute = route });

        Assert.DoesNotContain("ProvisionedIops", disk.Kept.Keys);
        Assert.Contains("ModifyDiskSpec", disk.NotTransferable["ProvisionedIops"], StringComparison.Ordinal);
    }

    /// <summary>The same after as before, but for what must change and what the plan lists.</summary>
    private static void AssertKept(DiskReport report)
    {
        Assert.Empty(report.NotKept);
        var different = report.Before.Keys.Union(report.After.Keys)
            .Where(name => report.Before.GetValueOrDefault(name) != report.After.GetValueOrDefault(name)
                && !name.StartsWith("Tag atrest:", StringComparison.Ordinal));
        Assert.Empty(different.Except([.. s_expected, .. report.Planned.NotTransferable.Keys]));
        Assert.Empty(report.Before.Keys.Except(
            [.. s_expected, "Type", "InstanceId", .. report.Planned.Kept.Keys, .. report.Planned.NotTransferable.Keys]));
        Assert.Equal(("orders", "all orders", "shop", "rg-orders"),
            (report.After["DiskName"], report.After["Description"], report.After["Tag team"], report.After["ResourceGroupId"]));
        Assert.Equal(("true", "true"), (report.After["DeleteAutoSnapshot"], report.After["EnableAutoSnapshot"]));
        Assert.StartsWith("sp-", report.After["AutoSnapshotPolicyId"], StringComparison.Ordinal);
    }

    private string Essd() => _fixture.UnattachedDisk(500, ("PerformanceLevel", "PL2"));

    private string Auto() => _fixture.SetUp.CreateDisk(
        ("Size", "100"), ("DiskCategory", "cloud_auto"), ("ProvisionedIops", "5000"), ("BurstingEnabled", "true"));

    private void Place(string action, string disk, string instance)
    {
        _fixture.SetUp.Wait(TimeSpan.FromMinutes(1));
        _fixture.SetUp.Call("Ecs", action, ("InstanceId", instance), ("DiskId", disk));
        _fixture.SetUp.Wait(TimeSpan.FromMinutes(2));
    }

    /// <summary>Gives a disk whatever a disk can have beside its shape.</summary>
    private void Mark(string disk, (string, string?) withInstance)
    {
        var client = _fixture.SetUp;
        client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("DiskName", "orders"), ("Description", "all orders"),
            ("DeleteAutoSnapshot", "true"), ("EnableAutoSnapshot", "true"), withInstance);
        client.Call("Ecs", "TagResources", ("ResourceType", "disk"), ("ResourceId.1", disk), ("Tag.1.Key", "team"), ("Tag.1.Value", "shop"));
        client.Call("Ecs", "JoinResourceGroup", ("ResourceType", "disk"), ("ResourceId", disk), ("ResourceGroupId", "rg-orders"));
        var policy = client.Call("Ecs", "CreateAutoSnapshotPolicy", ("regionId", TestCloud.Region),
            ("autoSnapshotPolicyName", "nightly"), ("timePoints", "[\"1\"]"), ("repeatWeekdays", "[\"1\"]"),
            ("retentionDays", "7")).Text("AutoSnapshotPolicyId");
        client.Call("Ecs", "ApplyAutoSnapshotPolicy", ("autoSnapshotPolicyId", policy), ("diskIds", $"[\"{disk}\"]"));
    }

    private async Task<IReadOnlyList<DiskReport>> ConvertedAsync(Wishes wishes)
    {
        var plan = await _fixture.PlanAsync(wishes);
        var result = await _fixture.RunAsync(plan, _fixture.Calls());
        Assert.All(result.Units, unit => Assert.True(unit.IsSuccess, unit.Reason));
        return new MigrationReport(plan, result).Disks;
    }
}
