using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Planning;

/// <summary>The steps by which data disks become encrypted ones.</summary>
public sealed class DataDiskUnitTests
{
    [Fact]
    public void Disk_OfARunningInstance_BySnapshotCopy_IsAsReviewed() =>
        Snapshot.MatchesText(PlanText.Of(Planner.Plan(Fleet.Of(Fleet.DataDisk with
        {
            Description = "orders",
            PerformanceLevel = "PL2",
            SizeGiB = 500,
            DeleteWithInstance = true,
            EnableAutoSnapshot = true,
            SnapshotPolicyId = "sp-1",
            ResourceGroupId = "rg-1",
            Tags = new Dictionary<string, string> { ["tier"] = "db", ["acs:rm:rgId"] = "rg-1" },
        }), Fleet.All)));

    [Fact]
    public void Disk_ThatNoInstanceHas_Directly_IsAsReviewed() =>
        Snapshot.MatchesText(PlanText.Of(Planner.Plan(
            Fleet.Of(Fleet.LooseDisk), Fleet.All with { DataRoute = Route.DirectFromSnapshot })));

    [Fact]
    public void M02_StoppedInstance_IsNeitherStoppedNorStarted()
    {
        var unit = Fleet.Of(Fleet.Instance with { Status = "Stopped" }, Fleet.DataDisk).Unit();

        Assert.DoesNotContain(unit.Steps, step => step.Call?.Action is "StopInstance" or "StartInstance");
        Assert.Equal((false, TimeSpan.Zero), (unit.WasRunning, unit.Downtime));
        Assert.DoesNotContain(unit.Steps, step => step.IsDowntime);
    }

    [Fact]
    public void M01_Snapshots_AreMadeAfterTheStop()
    {
        var unit = Fleet.Of(Fleet.DataDisk, Second).Unit();

        Assert.Equal(["stop"], unit.Step("snapshot-d-1").After);
        Assert.Equal(["stop"], unit.Step("snapshot-d-2").After);
        Assert.Equal("stop", unit.Steps[0].Id);
        Assert.Equal(["Stopped"], unit.Step("stop").Until!.Conditions[0].AnyOf.Select(value => value!.Text));
    }

    [Fact]
    public void UnmountedDisks_AreConvertedWithoutAStop_AndThePlanSaysWhatThatRisks()
    {
        var plan = Planner.Plan(Fleet.Of(Fleet.DataDisk), Fleet.All with { Quiesce = Quiesce.Unmounted });

        Assert.DoesNotContain(plan.Units[0].Steps, step => step.Call?.Action is "StopInstance" or "StartInstance");
        Assert.Contains(plan.Warnings, warning => warning.Contains("is lost", StringComparison.Ordinal));
    }

    [Fact]
    public void M08_Disks_AreAttachedOneAfterTheOtherInTheOrderOfTheirDevices()
    {
        var unit = Fleet.Of(Second with { Id = "d-a" }, Fleet.DataDisk with { Id = "d-z" }).Unit();

        Assert.Equal(["d-z", "d-a"], unit.DiskIds);
        Assert.Equal(["attach-d-z"], unit.Step("attach-d-a").After);
        Assert.Equal("/dev/xvdb", unit.Step("attach-d-z").Parameter("Device"));
        Assert.Equal("/dev/xvdc", unit.Step("attach-d-a").Parameter("Device"));
    }

    [Fact]
    public void M08_Undoing_BringsTheSourcesBackInTheOrderOfTheirDevices()
    {
        var unit = Fleet.Of(Fleet.DataDisk, Second).Unit();

        var back = unit.Steps.Reverse().SelectMany(step => step.Undo)
            .Where(step => step.Call?.Action == "AttachDisk").Select(step => step.Parameter("Device"));

        Assert.Equal(["/dev/xvdb", "/dev/xvdc"], back);
    }

    [Fact]
    public void Nothing_IsDetachedBeforeEveryNewDiskIsThere()
    {
        var unit = Fleet.Of(Fleet.DataDisk, Second).Unit();

        var first = unit.Steps.First(step => step.Call?.Action == "DetachDisk");

        Assert.Equal(["quiet"], first.After);
        Assert.Equal(["flags-d-1", "flags-d-2"], unit.Step("quiet").After);
    }

    [Fact]
    public void Instance_ThatSomebodyStartedMeanwhile_EndsTheUnitBeforeAnythingIsDetached()
    {
        var quiet = Fleet.Of(Fleet.DataDisk).Unit().Step("quiet");

        Assert.Equal(["Starting", "Running"], Assert.Single(quiet.Until!.Hopeless).AnyOf.Select(value => value!.Text));
    }

    [Theory]
    [InlineData("Running", Quiesce.Stop, "start")]
    [InlineData("Running", Quiesce.Unmounted, "attach-d-1")]
    [InlineData("Stopped", Quiesce.Stop, "tag-d-1")]
    public void NewDisk_IsNotDeletedByUndoing_OnceSomebodyMayHaveWrittenToIt(string power, Quiesce quiesce, string from)
    {
        var unit = Fleet.Of(Fleet.Instance with { Status = power }, Fleet.DataDisk)
            .Unit(Fleet.All with { Quiesce = quiesce });

        var delete = Assert.Single(unit.Step("create-d-1").Undo, undo => undo.Call?.Action == "DeleteDisk");

        Assert.Equal(from, delete.KeptAfter);
    }

    [Fact]
    public void NewDisk_IsReadBackBeforeTheStart()
    {
        var unit = Fleet.Of(Fleet.DataDisk).Unit();

        Assert.Equal(["attach-d-1"], unit.Step("verify-d-1").After);
        Assert.Equal(["verify-d-1", "key-1"], unit.Step("start").After);
        Assert.Equal(["start"], unit.Step("tag-d-1").After);
    }

    [Fact]
    public void GapBeforeADevice_IsWarnedOf()
    {
        var plan = Planner.Plan(Fleet.Of(Second), Fleet.All);

        Assert.Contains(plan.Warnings, warning => warning.Contains("a device before it is free", StringComparison.Ordinal));
    }

    [Fact]
    public void M09_DiskThatNoInstanceHas_HasNoStepsOfAnInstance()
    {
        var unit = Fleet.Of(Fleet.LooseDisk).Unit();

        Assert.Null(unit.InstanceId);
        Assert.Equal("d-1", unit.Id);
        Assert.Equal(
            ["CreateSnapshot", "CopySnapshot", "CreateDisk", "ModifyDiskAttribute", "TagResources"],
            unit.Steps.Select(step => step.Call?.Action).OfType<string>());
    }

    [Fact]
    public void M06_Source_IsDeletedOnlyByTheRelease_AndOnlyAfterTheNewDiskWasReadBack()
    {
        var unit = Fleet.Of(Fleet.DataDisk).Unit();

        var delete = Assert.Single(unit.Release, step => step.Call?.Action == "DeleteDisk");
        var verify = Assert.Single(unit.Release, step => step.Id == Assert.Single(delete.After));
        Assert.DoesNotContain(unit.Steps, step => step.Call?.Action is "DeleteDisk" or "DeleteSnapshot");
        Assert.Equal("d-1", delete.Parameter("DiskId"));
        Assert.Equal(unit.Step("verify-d-1").Until!.Conditions.Select(condition => condition.Path),
            verify.Until!.Conditions.Select(condition => condition.Path));
    }

    [Fact]
    public void M17_Estimate_FollowsTheLongestWayThroughTheSteps()
    {
        var unit = Fleet.Of(Fleet.DataDisk).Unit();

        // 20 s stop, 150 s snapshot and copy each, 5 s disk, 60 s detach, 5 s attach, 30 s start.
        Assert.Equal(TimeSpan.FromSeconds(20 + 150 + 150 + 5 + 60 + 5 + 30), unit.Downtime);
        Assert.Equal((40, 80), (unit.Extra.DiskGiB, unit.Extra.SnapshotGiB));
    }

    [Fact]
    public void M17_SeveralDisks_AreCopiedAtTheSameTime()
    {
        var one = Fleet.Of(Fleet.DataDisk).Unit();

        var two = Fleet.Of(Fleet.DataDisk, Second).Unit();

        Assert.Equal(one.Downtime + TimeSpan.FromSeconds(5), two.Downtime);
    }

    [Fact]
    public void M11_WaitsForSnapshots_FollowProgressAndHaveNoEndOfTheirOwn()
    {
        var wait = Fleet.Of(Fleet.DataDisk with { SizeGiB = 32768 }).Unit().Step("copy-d-1").Until!;

        Assert.Equal("Snapshots.Snapshot[0].Progress", wait.Progress);
        Assert.Equal("failed", Assert.Single(Assert.Single(wait.Hopeless).AnyOf)!.Text);
        Assert.True(wait.Patience >= TimeSpan.FromHours(1));
    }

    [Fact]
    public void ServiceKey_IsNotNamedInTheCalls()
    {
        var unit = Fleet.Of(Fleet.DataDisk).Unit(new() { AllDisks = true, ServiceKey = true });

        Assert.Equal("true", unit.Step("create-d-1").Parameter("Encrypted"));
        Assert.Null(unit.Step("create-d-1").Parameter("KMSKeyId"));
        Assert.DoesNotContain(unit.Preconditions, check => check.Read.Product == "Kms");
    }

    private static Infra.Inventory.Records.DiskRecord Second { get; } =
        Fleet.DataDisk with { Id = "d-2", Device = "/dev/xvdc" };
}
