using Infra.Inventory.Records;
using Infra.Migration.Planning;

namespace Infra.Tests.Migration.Planning;

/// <summary>A plan that no longer fits is recognised, with what has changed.</summary>
public sealed class PlanDriftTests
{
    private static readonly RegionInventory s_then = Fleet.Of(Fleet.DataDisk);

    [Fact]
    public void Inventory_ThatOnlyIsLater_FitsStill() =>
        Assert.Empty(Drift(s_then with { TakenAt = Fleet.Noon.AddHours(2) }));

    [Fact]
    public void Account_AndRegion_MustBeThePlans()
    {
        Assert.Contains("is for the account 1234567890123456", Assert.Single(Drift(s_then with { AccountId = "1" })),
            StringComparison.Ordinal);
        Assert.Contains("is for cn-hangzhou", Assert.Single(Drift(s_then with { Region = "cn-beijing" })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Disk_ThatIsGone_IsNamed() =>
        Assert.Equal(["The disk d-1 is gone."], Drift(s_then with { Disks = [] }));

    [Fact]
    public void Disk_ThatHasGrown_IsToldWithBothSizes() =>
        Assert.Equal(["The size of the disk d-1 was 40 and is 80."], Drift(Fleet.Of(Fleet.DataDisk with { SizeGiB = 80 })));

    [Fact]
    public void Disk_ThatWasEncryptedMeanwhile_IsTold() =>
        Assert.Equal(["The encryption of the disk d-1 was none and is key-9."],
            Drift(Fleet.Of(Fleet.DataDisk with { Encrypted = true, KmsKeyId = "key-9" })));

    [Fact]
    public void Tags_ThatWereAdded_AreTold() =>
        Assert.Equal(["The list of tags of the disk d-1 was nothing and is a=b."],
            Drift(Fleet.Of(Fleet.DataDisk with { Tags = new Dictionary<string, string> { ["a"] = "b" } })));

    [Fact]
    public void Instance_ThatWasStoppedMeanwhile_IsTold() =>
        Assert.Equal(["The instance i-1 was Running and is Stopped."],
            Drift(Fleet.Of(Fleet.Instance with { Status = "Stopped" }, Fleet.DataDisk)));

    private static IReadOnlyList<string> Drift(RegionInventory now) =>
        PlanDrift.Of(Planner.Plan(s_then, Fleet.All), now);
}
