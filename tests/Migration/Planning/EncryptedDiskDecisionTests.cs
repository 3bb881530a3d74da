using Infra.Inventory.Records;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>Disks that are encrypted already.</summary>
public sealed class EncryptedDiskDecisionTests
{
    private static readonly DiskRecord s_encrypted = Fleet.DataDisk with { Encrypted = true, KmsKeyId = "key-1" };

    [Fact]
    public void M10_Disk_WithTheWishedKey_IsSkipped()
    {
        var disk = Fleet.Of(s_encrypted).Decided();

        Assert.Equal((DiskDecision.Skip, "It is encrypted with the wished key already."), (disk.Decision, disk.Reason));
    }

    [Fact]
    public void M10_Disk_WithAnotherKey_IsReportedAndLeftAlone()
    {
        var disk = Fleet.Of(s_encrypted with { KmsKeyId = "key-other" }).Decided();

        Assert.Equal(DiskDecision.Skip, disk.Decision);
        Assert.Contains("key-other", disk.Reason, StringComparison.Ordinal);
        Assert.Contains("only on request", disk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void M10_Disk_WithAnotherKey_IsConvertedOnRequest_ByACopyOfItsSnapshot()
    {
        var disk = Fleet.Of(s_encrypted with { KmsKeyId = "key-other" })
            .Decided(Fleet.All with { ChangeKeys = true, DataRoute = Route.DirectFromSnapshot });

        Assert.Equal((DiskDecision.Convert, Route.SnapshotCopy), (disk.Decision, disk.Route));
    }

    [Fact]
    public void M10_EncryptedDisk_OfACategoryThatWouldBeRefused_IsSkipped() =>
        Assert.Equal(DiskDecision.Skip, Fleet.Of(s_encrypted with { Category = "cloud_ssd" }).Decided().Decision);
}
