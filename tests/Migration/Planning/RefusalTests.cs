using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>What cannot be converted is refused in the plan, with the reason and what would help, before anything is
/// touched.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("cloud_efficiency")]
    [InlineData("cloud_ssd")]
    [InlineData("cloud")]
    public void M12_Category_ThatIsNotEncryptedFromASnapshot_IsRefusedWithThoseThatAre(string category)
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk with { Category = category, PerformanceLevel = null }));

        Assert.Contains(category, disk.Reason, StringComparison.Ordinal);
        Assert.Contains("cloud_essd, cloud_auto, cloud_essd_entry", disk.WayOut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("local_ssd_pro")]
    [InlineData("ephemeral_ssd")]
    [InlineData("elastic_ephemeral_disk_premium")]
    public void M12_LocalDisk_IsRefused(string category)
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk with { Category = category }));

        Assert.Contains("local disk", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("Copy its files", disk.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void M12_Category_ThatNobodyKnows_IsRefusedWithTheDateOfTheTable()
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk with { Category = "cloud_of_tomorrow" }));

        Assert.Contains("cloud_of_tomorrow", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("as of 2024-07", disk.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ap-northeast-2", "encrypts no disk")]
    [InlineData("cn-fuzhou", "service key only")]
    public void M12_Region_ThatCannot_IsRefused(string region, string reason)
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk) with { Region = region });

        Assert.Contains(reason, disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Region_ThatEncryptsWithItsServiceKey_TakesIt()
    {
        var disk = (Fleet.Of(Fleet.DataDisk) with { Region = "cn-fuzhou" })
            .Decided(new() { AllDisks = true, ServiceKey = true });

        Assert.Equal(DiskDecision.Convert, disk.Decision);
        Assert.Null(disk.KmsKeyId);
    }

    [Fact]
    public void M12_Family_ThatCannot_IsRefused()
    {
        var disk = Refused(Fleet.Of(Fleet.Instance with { InstanceType = "ecs.ebmg5.24xlarge" }, Fleet.DataDisk));

        Assert.Contains("ecs.ebmg5.24xlarge", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("ecs.g7", disk.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void M12_Instance_WithoutIoOptimization_IsRefused() =>
        Assert.Contains("I/O optimized",
            Refused(Fleet.Of(Fleet.Instance with { IsIoOptimized = false }, Fleet.DataDisk)).Reason,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Disabled", "EnableKey")]
    [InlineData("PendingDeletion", "CancelKeyDeletion")]
    [InlineData("PendingImport", "Import its key material")]
    [InlineData("Unavailable", "Name a key that is Enabled")]
    public void M18_Key_InAnotherState_IsRefusedWithTheWayBack(string state, string wayOut)
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk) with { Keys = [Fleet.Key with { State = state }] });

        Assert.Contains($"key-1 is {state}", disk.Reason, StringComparison.Ordinal);
        Assert.Contains(wayOut, disk.WayOut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RSA_2048", "ENCRYPT/DECRYPT")]
    [InlineData("EC_P256", "SIGN/VERIFY")]
    [InlineData("Aliyun_AES_128", "ENCRYPT/DECRYPT")]
    public void M18_Key_OfAnotherSpecification_IsRefused(string spec, string usage)
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk) with { Keys = [Fleet.Key with { Spec = spec, Usage = usage }] });

        Assert.Contains(spec, disk.Reason, StringComparison.Ordinal);
        Assert.Contains("Aliyun_AES_256", disk.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_OfAnotherRegion_IsRefused()
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk), Fleet.All with { KmsKeyId = "key-elsewhere" });

        Assert.Contains("key-elsewhere is not among the keys of cn-hangzhou", disk.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ecs", "service key of ECS")]
    [InlineData("Rds", "service key of another service")]
    public void Key_OfAService_IsTakenInWordsOnly(string creator, string reason)
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk) with
        {
            Keys = [Fleet.Key with { IsServiceKey = true, Creator = creator }],
        });

        Assert.Contains(reason, disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_ThatReadsTheDiskNow_MustBeEnabledToo()
    {
        var encrypted = Fleet.DataDisk with { Encrypted = true, KmsKeyId = "key-old" };
        var inventory = Fleet.Of(encrypted) with
        {
            Keys = [Fleet.Key, Fleet.Key with { Id = "key-old", State = "Disabled", Aliases = [] }],
        };

        var disk = Refused(inventory, Fleet.All with { ChangeKeys = true });

        Assert.Contains("key-old that encrypts the disk now is Disabled", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void M19_NodeOfACluster_IsSentToItsNodePool()
    {
        var disk = Refused(Fleet.Of(Fleet.Instance with { ClusterId = "c-1", NodePoolId = "np-1" }, Fleet.DataDisk));

        Assert.Contains("node of the cluster c-1", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("the node pool np-1 (EncryptedNodePool does) and roll the nodes", disk.WayOut,
            StringComparison.Ordinal);
    }

    [Fact]
    public void M19_MemberOfAScalingGroup_IsSentToItsConfiguration()
    {
        var disk = Refused(Fleet.Of(Fleet.Instance with { ScalingGroupId = "asg-1" }, Fleet.DataDisk));

        Assert.Contains("scaling group asg-1", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("roll the instances of the group", disk.WayOut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Attaching")]
    [InlineData("Detaching")]
    [InlineData("ReIniting")]
    public void Disk_OnItsWay_IsRefused(string status) =>
        Assert.Contains($"It is {status}", Refused(Fleet.Of(Fleet.DataDisk with { Status = status })).Reason,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Starting")]
    [InlineData("Stopping")]
    [InlineData("Pending")]
    public void Instance_OnItsWay_IsRefused(string status) =>
        Assert.Contains($"i-1 is {status}",
            Refused(Fleet.Of(Fleet.Instance with { Status = status }, Fleet.DataDisk)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Instance_ThatIsNotInTheInventory_IsAsked() =>
        Assert.Contains("i-2 is not in the inventory",
            Refused(Fleet.Of(Fleet.DataDisk with { InstanceId = "i-2" })).Reason, StringComparison.Ordinal);

    [Fact]
    public void Locks_OfDiskAndInstance_AreBothTold()
    {
        var disk = Refused(Fleet.Of(
            Fleet.Instance with { Locks = ["financial"] }, Fleet.DataDisk with { Locks = ["security"] }));

        Assert.Contains("It is locked: security.", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("i-1 is locked: financial.", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void SharedDisk_IsRefused() =>
        Assert.Contains("no single stop makes it quiet",
            Refused(Fleet.Of(Fleet.DataDisk with { MultiAttach = true })).Reason, StringComparison.Ordinal);

    [Fact]
    public void SpotInstance_IsNotStopped()
    {
        var spot = Fleet.Of(Fleet.Instance with { IsSpot = true }, Fleet.DataDisk);

        Assert.Contains("bid for", Refused(spot).Reason, StringComparison.Ordinal);
        Assert.Equal(DiskDecision.Convert,
            spot.Decided(Fleet.All with { Quiesce = Quiesce.Unmounted }).Decision);
    }

    [Fact]
    public void Disk_ThatWasNeverAttached_HasNothingToConvert()
    {
        var disk = Refused(Fleet.Of(Fleet.LooseDisk with { AttachedAt = null, DetachedAt = null }));

        Assert.Contains("never attached", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Snapshot_ThatIsBeingMade_IsWaitedForByThePerson()
    {
        var disk = Refused(Fleet.Of(Fleet.DataDisk) with
        {
            Snapshots = [new("s-1", "d-1") { Status = "progressing", ProgressPercent = 35 }],
        });

        Assert.Contains("s-1 of it is being made (35%)", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void SubscribedDisk_NeedsConsent()
    {
        var inventory = Fleet.Of(Fleet.DataDisk with { ChargeType = "PrePaid" });

        var consented = inventory.Decided(Fleet.All with { AcceptPayAsYouGo = true });

        Assert.Contains("subscribed", Refused(inventory).Reason, StringComparison.Ordinal);
        Assert.Equal(DiskDecision.Convert, consented.Decision);
        Assert.Contains("DiskChargeType", consented.NotTransferable.Keys);
    }

    [Fact]
    public void RefusedDisk_OfAnInstance_LeavesTheOthersAlone()
    {
        var plan = Planner.Plan(Fleet.Of(
            Fleet.DataDisk, Fleet.DataDisk with { Id = "d-2", Device = "/dev/xvdc", Category = "cloud_ssd" }), Fleet.All);

        Assert.Equal(["d-1"], Assert.Single(plan.Units).DiskIds);
    }

    private static PlannedDisk Refused(RegionInventory inventory, Wishes? wishes = null)
    {
        var plan = Planner.Plan(inventory, wishes ?? Fleet.All);

        var disk = Assert.Single(plan.Disks);
        Assert.Equal(DiskDecision.Refuse, disk.Decision);
        Assert.NotEmpty(disk.WayOut!);
        Assert.Empty(plan.Units);
        return disk;
    }
}
