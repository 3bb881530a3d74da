using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>What would exceed a limit is refused in the plan, not in mid-run.</summary>
public sealed class LimitRefusalTests
{
    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void Tags_ThatLeaveNoRoom_AreRefused(int count, bool fits)
    {
        var tags = Enumerable.Range(1, count).ToDictionary(number => $"tag{number}", _ => "x");

        var disk = Fleet.Of(Fleet.DataDisk with { Tags = tags }).Decided();

        Assert.Equal(fits ? DiskDecision.Convert : DiskDecision.Refuse, disk.Decision);
        Assert.Equal(fits ? null : "Remove 1 of them.", disk.WayOut);
    }

    [Theory]
    [InlineData(9, 9, true)]
    [InlineData(9, 10, false)]
    public void Tags_OfInstanceAndDisk_ThatLeaveNoRoomOnTheDiskOfANewInstance_AreRefused(int disk, int instance, bool fits)
    {
        var inventory = Fleet.Of(
            Fleet.Instance with { VSwitchId = "vsw-1", SecurityGroupIds = ["sg-1"], Tags = Tags("instance", instance) },
            Fleet.SystemDisk with { Tags = Tags("disk", disk) });

        var beside = inventory.Decided(Fleet.All with { SystemRoute = Route.NewInstance });
        var replaced = inventory.Decided();

        Assert.Equal(fits ? DiskDecision.Convert : DiskDecision.Refuse, beside.Decision);
        if (!fits) Assert.Contains("have 19 tags together", beside.Reason, StringComparison.Ordinal);
        Assert.Equal(DiskDecision.Convert, replaced.Decision);

        static Dictionary<string, string> Tags(string name, int count) =>
            Enumerable.Range(1, count).ToDictionary(number => $"{name}{number}", _ => "x");
    }

    [Fact]
    public void Quota_OfSnapshotsOfADisk_IsHeeded()
    {
        var inventory = Fleet.Of(Fleet.DataDisk) with
        {
            Snapshots = [.. Enumerable.Range(1, 3).Select(n => new SnapshotRecord($"s-{n}", "d-1") { Status = "accomplished" })],
            Quotas = new() { SnapshotsPerDisk = 3 },
        };

        Assert.Contains("It has 3 snapshots, and 3 are allowed.", inventory.Decided().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Quota_OfDisks_IsGivenToTheFirst()
    {
        var inventory = Fleet.Of(
            Fleet.DataDisk, Fleet.DataDisk with { Id = "d-2", Device = "/dev/xvdc" },
            Fleet.DataDisk with { Id = "d-3", Device = "/dev/xvdd" }) with
        { Quotas = new() { Disks = 2 } };

        var plan = Planner.Plan(inventory, Fleet.All);

        Assert.Equal([DiskDecision.Convert, DiskDecision.Convert, DiskDecision.Refuse],
            plan.Disks.Select(disk => disk.Decision));
        Assert.Contains("leaves room for 2 more", plan.Disks[2].Reason, StringComparison.Ordinal);
    }
}
