using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Planning;

/// <summary>The steps by which system disks become encrypted ones.</summary>
public sealed class SystemDiskUnitTests
{
    private static readonly InstanceRecord s_instance = Fleet.Instance with
    {
        ImageId = "m-first",
        VSwitchId = "vsw-1",
        SecurityGroupIds = ["sg-1", "sg-2"],
        Tags = new Dictionary<string, string> { ["tier"] = "web" },
    };

    [Fact]
    public void Disk_OfARunningInstance_ByReplacement_IsAsReviewed() =>
        Snapshot.MatchesText(PlanText.Of(Planner.Plan(Fleet.Of(s_instance, Fleet.SystemDisk), Fleet.All)));

    [Fact]
    public void Disk_BesideTheOldOne_ByNewInstance_IsAsReviewed() =>
        Snapshot.MatchesText(PlanText.Of(Planner.Plan(
            Fleet.Of(s_instance, Fleet.SystemDisk), Fleet.All with { SystemRoute = Route.NewInstance })));

    [Fact]
    public void Disk_ByThePublicTemplate_IsAsReviewed() =>
        Snapshot.MatchesText(PlanText.Of(Planner.Plan(
            Fleet.Of(s_instance, Fleet.SystemDisk), Fleet.All with { SystemRoute = Route.PublicTemplate })));

    [Theory]
    [InlineData("operators", LoginAfter.AsBefore, "operators", null)]
    [InlineData("operators", LoginAfter.KeyPair, "operators", null)]
    [InlineData("operators", LoginAfter.PasswordInherit, null, "true")]
    [InlineData(null, LoginAfter.AsBefore, null, "true")]
    public void M13_Credentials_AreKept(string? pair, LoginAfter login, string? keyPair, string? inherit)
    {
        var unit = Fleet.Of(s_instance with { KeyPairName = pair }, Fleet.SystemDisk).Unit(Fleet.All with { Login = login });

        var replace = unit.Step("replace-d-0");

        Assert.Equal((keyPair, inherit), (replace.Parameter("KeyPairName"), replace.Parameter("PasswordInherit")));
    }

    [Fact]
    public void M13_KeyPair_ThatIsNotThere_IsAskedFor()
    {
        var disk = Fleet.Of(s_instance with { KeyPairName = null }, Fleet.SystemDisk)
            .Decided(Fleet.All with { Login = LoginAfter.KeyPair });

        Assert.Equal((DiskDecision.Refuse, "Bind one, or wish that the password of the image is kept."),
            (disk.Decision, disk.WayOut));
    }

    [Fact]
    public void M13_PublicTemplate_WouldLoseAPassword_AndIsRefused()
    {
        var disk = Fleet.Of(s_instance with { KeyPairName = null }, Fleet.SystemDisk)
            .Decided(Fleet.All with { SystemRoute = Route.PublicTemplate });

        Assert.Contains("loses the password", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PublicTemplate_TakesNoServiceKey()
    {
        var disk = Fleet.Of(s_instance, Fleet.SystemDisk)
            .Decided(new() { AllDisks = true, ServiceKey = true, SystemRoute = Route.PublicTemplate });

        Assert.Contains("never the service key", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PublicTemplate_IsContained_AndThePlanSaysWhatItRisks()
    {
        var plan = Planner.Plan(
            Fleet.Of(s_instance, Fleet.SystemDisk), Fleet.All with { SystemRoute = Route.PublicTemplate });
        var unit = Assert.Single(plan.Units);

        Assert.Equal(["stop"], unit.Step("snapshot-d-0").After);
        Assert.Equal(["wayback-d-0"], unit.Step("execute-d-0").After);
        Assert.Equal(["true"], unit.Step("verify-d-0").Until!.Conditions[0].AnyOf.Select(value => value!.Text));
        Assert.Contains(plan.Warnings, warning => warning.Contains("ACS-ECS-BulkyEncryptSystemDisk", StringComparison.Ordinal));
    }

    [Fact]
    public void PublicTemplate_StartsAStoppedInstance_WhichIsStoppedAgain()
    {
        var unit = Fleet.Of(s_instance with { Status = "Stopped" }, Fleet.SystemDisk)
            .Unit(Fleet.All with { SystemRoute = Route.PublicTemplate });

        Assert.Equal("StopInstance", unit.Steps[^1].Call!.Action);
    }

    [Theory]
    [InlineData(500, false, true)]
    [InlineData(501, false, false)]
    [InlineData(501, true, true)]
    public void Image_OfMoreThan500GiB_NeedsATicket(int size, bool allowed, bool fits)
    {
        var disk = Fleet.Of(s_instance, Fleet.SystemDisk with { SizeGiB = size })
            .Decided(Fleet.All with { LargeImagesAllowed = allowed });

        Assert.Equal(fits ? DiskDecision.Convert : DiskDecision.Refuse, disk.Decision);
        if (!fits) Assert.Contains("501 GiB cannot be copied: 500 GiB are allowed", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Instance_InEconomicalMode_IsRefused()
    {
        var disk = Fleet.Of(s_instance with { Status = "Stopped", StoppedMode = "StopCharging" }, Fleet.SystemDisk).Decided();

        Assert.Contains("economical mode", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Quota_OfImages_IsGivenToTheFirst()
    {
        var inventory = Fleet.Of(Fleet.SystemDisk, Fleet.SystemDisk with { Id = "d-9", InstanceId = "i-9" }) with
        {
            Instances = [s_instance, s_instance with { Id = "i-9" }],
            Quotas = new() { Images = 3 },
        };

        var plan = Planner.Plan(inventory, Fleet.All);

        Assert.Equal([DiskDecision.Convert, DiskDecision.Refuse], plan.Disks.Select(disk => disk.Decision));
        Assert.Contains("leaves room for 3 more", plan.Disks[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void NewInstance_OfOneWithDataDisks_IsRefused()
    {
        var plan = Planner.Plan(
            Fleet.Of(s_instance, Fleet.SystemDisk, Fleet.DataDisk), Fleet.All with { SystemRoute = Route.NewInstance });

        Assert.Equal([DiskDecision.Refuse, DiskDecision.Convert], plan.Disks.Select(disk => disk.Decision));
    }

    [Fact]
    public void NewInstance_WithoutKnownNetwork_IsRefused() =>
        Assert.Contains("does not tell the network",
            Fleet.Of(Fleet.SystemDisk).Decided(Fleet.All with { SystemRoute = Route.NewInstance }).Reason,
            StringComparison.Ordinal);

    [Fact]
    public void SystemDisk_IsReplacedLast_AfterTheDataDisksAreAttached()
    {
        var unit = Fleet.Of(s_instance, Fleet.SystemDisk, Fleet.DataDisk).Unit();

        Assert.Equal(["d-0", "d-1"], unit.DiskIds);
        Assert.Equal(["attach-d-1"], unit.Step("wayback-d-0").After);
        Assert.Single(unit.Steps, step => step.Call?.Action == "StopInstance");
        Assert.Equal(["stop"], unit.Step("snapshot-d-0").After);
        Assert.Equal(["stop"], unit.Step("snapshot-d-1").After);
    }

    [Fact]
    public void M05_WayBack_IsKeptFromTheReplacementOn()
    {
        var unit = Fleet.Of(s_instance, Fleet.SystemDisk).Unit();

        var deletes = unit.Step("snapshot-d-0").Undo.Concat(unit.Step("image-d-0").Undo);

        Assert.All(deletes, undo => Assert.Equal("wayback-d-0", undo.KeptAfter));
        Assert.DoesNotContain(unit.Steps, step => step.Call?.Action is "DeleteImage" or "DeleteSnapshot");
        Assert.Equal(["release-verify-d-0"], Assert.Single(unit.Release, step => step.Call?.Action == "DeleteImage").After);
    }

    [Fact]
    public void Undoing_AReplacement_FirstKeepsWhatWasWrittenSince()
    {
        var unit = Fleet.Of(s_instance, Fleet.SystemDisk).Unit();

        var undo = unit.Step("start").Undo.Concat(unit.Step("replace-d-0").Undo).ToList();

        Assert.Equal(["StopInstance", "CreateSnapshot", "ReplaceSystemDisk", "DescribeDisks", "ModifyDiskAttribute"],
            undo.Select(step => step.Call?.Action).OfType<string>());
        Assert.Equal("{image-d-0.ImageId}", undo.Single(step => step.Id == "undo-replace-d-0").Parameter("ImageId"));
    }

    [Fact]
    public void DefaultEncryption_IsWarnedOf_WhereTheWayBackWouldBeEncrypted() =>
        Assert.Contains(
            Planner.Plan(Fleet.Of(s_instance, Fleet.SystemDisk) with { EncryptsByDefault = true }, Fleet.All).Warnings,
            warning => warning.Contains("encrypts every new disk by default", StringComparison.Ordinal));

    [Fact]
    public void LowerBound_OfManySystemDisks_IsTheQueueOfImageCopies()
    {
        var inventory = Fleet.Of() with
        {
            Instances = [.. Enumerable.Range(1, 12).Select(number => s_instance with { Id = $"i-{number}" })],
            Disks = [.. Enumerable.Range(1, 12).Select(number =>
                Fleet.SystemDisk with { Id = $"d-{number}", InstanceId = $"i-{number}" })],
        };

        var estimate = Planner.Plan(inventory, Fleet.All with { Concurrency = 100 }).Estimate;

        // Twelve copies, five at once: three rounds of 35 minutes.
        Assert.InRange(estimate.ImageCopies, TimeSpan.FromMinutes(105), TimeSpan.FromMinutes(115));
        Assert.Equal(estimate.ImageCopies, estimate.LowerBound);
    }
}
