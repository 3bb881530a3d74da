using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>Wishes that no plan can be made of are refused with all that is wrong; the others choose disks.</summary>
public sealed class WishTests
{
    [Fact]
    public void Wishes_WithSeveralFaults_TellThemAll()
    {
        var wishes = new Wishes
        {
            Concurrency = 0,
            MaxErrors = -1,
            DataRoute = Route.ReplaceSystemDisk,
            SystemRoute = Route.SnapshotCopy,
            Windows = [new(Fleet.Noon, Fleet.Noon)],
        };

        var problems = Problems(wishes);

        Assert.Equal(7, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("must name disks", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("asked for in words", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("got ReplaceSystemDisk", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("must be 1 or more; got 0", StringComparison.Ordinal));
    }

    [Fact]
    public void Key_AndServiceKey_ExcludeEachOther() =>
        Assert.Contains("either a key or the service key",
            Assert.Single(Problems(Fleet.All with { ServiceKey = true })), StringComparison.Ordinal);

    [Theory]
    [InlineData(1.0, null, "", "given together")]
    [InlineData(null, 1.0, "", "given together")]
    [InlineData(-1.0, 1.0, "", "must be 0 or more; got -1 for disks and 1 for snapshots")]
    [InlineData(null, null, "CNY", "A currency needs prices; got CNY")]
    public void Prices_ThatMakeNoSum_AreNamed(double? disk, double? snapshot, string currency, string problem) =>
        Assert.Contains(problem, Assert.Single(Problems(Fleet.All with
        {
            DiskPrice = (decimal?)disk,
            SnapshotPrice = (decimal?)snapshot,
            Currency = currency,
        })), StringComparison.Ordinal);

    [Fact]
    public void M17_Prices_GiveTheCostOfWhatIsKept_AndWithoutThemThereIsNone()
    {
        var inventory = Fleet.Of(Fleet.DataDisk);

        var cost = Planner.Plan(inventory, Fleet.All with { DiskPrice = 1.5m, SnapshotPrice = 0.25m, Currency = "CNY" }).Estimate.Cost;

        // A second disk of 40 GiB, a snapshot of it and the encrypted copy.
        Assert.Equal(new PlanCost(80m, "CNY", 1.5m, 0.25m), cost);
        Assert.Null(Planner.Plan(inventory, Fleet.All).Estimate.Cost);
    }

    [Fact]
    public void Ids_ThatAreNotInTheInventory_AreNamed()
    {
        var problems = Problems(new() { DiskIds = ["d-9"], InstanceIds = ["i-9"], KmsKeyId = "key-1" });

        Assert.Equal(2, problems.Count);
        Assert.Contains("d-9", problems[0], StringComparison.Ordinal);
        Assert.Contains("i-9", problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Inventory_WithADiskTwice_IsRefused() =>
        Assert.Contains("d-1 is in the inventory twice",
            Assert.Throws<PlanningException>(() => Planner.Plan(Fleet.Of(Fleet.DataDisk, Fleet.DataDisk), Fleet.All)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Disk_ThatIsAskedForTwice_IsPlannedOnce()
    {
        var plan = Planner.Plan(Fleet.Of(Fleet.DataDisk), new() { DiskIds = ["d-1", "d-1"], KmsKeyId = "key-1" });

        Assert.Single(plan.Disks);
        Assert.Contains(plan.Warnings, warning => warning.Contains("d-1 was asked for more than once", StringComparison.Ordinal));
    }

    [Fact]
    public void Choice_ByIdInstanceAndTag_IsTheUnion_WithoutTheExcepted()
    {
        var inventory = Fleet.Of(
            Fleet.DataDisk,
            Fleet.LooseDisk with { Id = "d-2" },
            Fleet.LooseDisk with { Id = "d-3", Tags = new Dictionary<string, string> { ["tier"] = "db", ["a"] = "b" } },
            Fleet.LooseDisk with { Id = "d-4", Tags = new Dictionary<string, string> { ["tier"] = "web" } },
            Fleet.DataDisk with { Id = "d-5", Device = "/dev/xvdc" });

        var plan = Planner.Plan(inventory, new()
        {
            DiskIds = ["d-2"],
            InstanceIds = ["i-1"],
            Tags = new Dictionary<string, string> { ["tier"] = "db" },
            ExceptDiskIds = ["d-5"],
            KmsKeyId = "alias/data",
        });

        Assert.Equal(["d-1", "d-2", "d-3"], plan.Disks.Select(disk => disk.Source.Id));
        Assert.All(plan.Disks, disk => Assert.Equal("key-1", disk.KmsKeyId));
    }

    [Fact]
    public void Kinds_LeaveTheOthersOut()
    {
        var inventory = Fleet.Of(Fleet.SystemDisk, Fleet.DataDisk);

        Assert.Equal("d-1", inventory.Decided(Fleet.All with { Kinds = DiskKinds.Data }).Source.Id);
        Assert.Equal("d-0", inventory.Decided(Fleet.All with { Kinds = DiskKinds.System }).Source.Id);
    }

    [Fact]
    public void Key_OfASingleDisk_GoesBeforeTheOneOfAll()
    {
        var inventory = Fleet.Of(Fleet.DataDisk, Fleet.LooseDisk with { Id = "d-2" }) with
        {
            Keys = [Fleet.Key, Fleet.Key with { Id = "key-2", Aliases = [] }],
        };

        var plan = Planner.Plan(inventory, Fleet.All with
        {
            KmsKeyIds = new Dictionary<string, string> { ["d-2"] = "key-2" },
        });

        Assert.Equal(["key-1", "key-2"], plan.Disks.Select(disk => disk.KmsKeyId));
    }

    private static IReadOnlyList<string> Problems(Wishes wishes) =>
        Assert.Throws<PlanningException>(() => Planner.Plan(Fleet.Of(Fleet.DataDisk), wishes)).Problems;
}
