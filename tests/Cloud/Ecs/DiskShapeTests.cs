using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class DiskShapeTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("cloud", null, 5, 2000)]
    [InlineData("cloud_efficiency", null, 20, 32768)]
    [InlineData("cloud_ssd", null, 20, 32768)]
    [InlineData("cloud_essd", "PL0", 1, 65536)]
    [InlineData("cloud_essd", "PL1", 20, 65536)]
    [InlineData("cloud_essd", null, 20, 65536)]
    [InlineData("cloud_essd", "PL2", 461, 65536)]
    [InlineData("cloud_essd", "PL3", 1261, 65536)]
    [InlineData("cloud_auto", null, 1, 65536)]
    [InlineData("cloud_essd_entry", null, 10, 32768)]
    public void Size_OutsideTheRange_IsRefused_AndBothEndsAreAllowed(string category, string? level, int min, int max)
    {
        var client = _account.Client();

        CloudException? Of(int size) => (CloudException?)Record.Exception(() => client.CreateDisk(
            ("Size", size.ToString()), ("DiskCategory", category), ("PerformanceLevel", level)));

        Assert.Null(Of(min));
        Assert.Null(Of(max));
        Assert.NotNull(Of(max + 1));
        Assert.NotNull(Of(min - 1));
    }

    [Theory]
    [InlineData("ZoneId", null, "MissingParameter", 400)]
    [InlineData("ZoneId", "cn-beijing-a", "InvalidZoneId.NotFound", 404)]
    [InlineData("ZoneId", "cn-hangzhou-z", "InvalidZoneId.NotFound", 404)]
    [InlineData("RegionId", "cn-atlantis", "InvalidRegionId.NotFound", 404)]
    [InlineData("Size", null, "MissingParameter", 400)]
    [InlineData("Size", "forty", "InvalidParameter", 400)]
    [InlineData("Size", "0", "InvalidParameter", 400)]
    [InlineData("Size", "65537", "InvalidParameter", 400)]
    [InlineData("DiskCategory", "cloud_tape", "InvalidDiskCategory.NotSupported", 400)]
    [InlineData("PerformanceLevel", "PL4", "InvalidPerformanceLevel.Malformed", 400)]
    [InlineData("PerformanceLevel", "PL3", "OperationDenied.PerformanceLevelNotMatch", 403)]
    [InlineData("ProvisionedIops", "5000", "ProvisionedIopsForDiskCategoryUnsupported", 400)]
    [InlineData("ProvisionedIops", "-1", "InvalidParameter", 400)]
    [InlineData("DiskName", "a", "InvalidDiskName.Malformed", 400)]
    [InlineData("DiskName", "1st", "InvalidDiskName.Malformed", 400)]
    [InlineData("DiskName", "http://a", "InvalidDiskName.Malformed", 400)]
    [InlineData("Description", "a", "InvalidDescription.Malformed", 400)]
    [InlineData("Description", "https://a", "InvalidDescription.Malformed", 400)]
    [InlineData("Encrypted", "yes", "InvalidParameter", 400)]
    [InlineData("SnapshotId", "s-unknown", "InvalidSnapshotId.NotFound", 404)]
    [InlineData("BurstingEnabled", "true", "BurstingEnabledForDiskCategoryUnsupported", 400)]
    [InlineData("MultiAttach", "perhaps", "InvalidParameter", 400)]
    [InlineData("Tag.1.Key", "acs:a", "InvalidTagKey.Malformed", 400)]
    public void Argument_OutOfRange_IsRefused_AndNoDiskIsMade(string parameter, string? value, string code, int status)
    {
        var client = _account.Client();
        var parameters = new Dictionary<string, string?>
        {
            ["ZoneId"] = TestCloud.Zone,
            ["Size"] = "40",
            ["DiskCategory"] = "cloud_essd",
            [parameter] = value,
        };

        var refusal = client.Refusal("Ecs", "CreateDisk", [.. parameters.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Empty(client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray());
    }

    [Fact]
    public void DiskLimit_Reached_IsRefused()
    {
        using var account = CloudAccount.InMemory(new CloudOptions { DiskLimit = 1 });
        var client = account.Client();
        client.CreateDisk();

        var refusal = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "40"));

        Assert.Equal((403, "QuotaExceed.PostPaidDisk"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void ClientToken_SentAgain_GivesTheSameDisk_AndRefusesOtherParameters()
    {
        var client = _account.Client();

        var first = client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("ClientToken", "t"));
        var second = client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("ClientToken", "t"));
        var refusal = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "41"),
            ("DiskCategory", "cloud_essd"), ("ClientToken", "t"));

        Assert.Equal(first, second);
        Assert.Equal((403, "IdempotentParameterMismatch"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void NewDisk_HasThePublishedForm_AndIsCreatingFirst()
    {
        var client = _account.Client();

        var id = client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("DiskName", "data"),
            ("Description", "of the test"), ("Tag.1.Key", "a"), ("Tag.1.Value", "b"), ("ResourceGroupId", "rg-1"));
        var creating = client.Disk(id).Text("Status");
        client.Wait(TimeSpan.FromSeconds(10));
        var disk = client.Disk(id);

        Assert.Matches("^d-bp1[0-9a-z]{17}$", id);
        Assert.Equal(("Creating", "Available"), (creating, disk.Text("Status")));
        Assert.Equal(("data", "of the test", "rg-1", "PL1", "data", "PostPaid"), (disk.Text("DiskName"),
            disk.Text("Description"), disk.Text("ResourceGroupId"), disk.Text("PerformanceLevel"), disk.Text("Type"),
            disk.Text("DiskChargeType")));
        Assert.Equal(40, disk["Size"]!.GetValue<int>());
        Assert.Equal(("a", "b"), (disk["Tags"]!["Tag"]![0]!.Text("TagKey"),
            disk["Tags"]!["Tag"]![0]!.Text("TagValue")));
    }
}
