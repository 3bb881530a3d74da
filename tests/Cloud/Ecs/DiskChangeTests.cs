using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class DiskChangeTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void UnknownDisk_IsNotFoundByAnyAction()
    {
        var client = _account.Client();
        (string, string?) disk = ("DiskId", "d-unknown");

        var refusals = new[]
        {
            client.Refusal("Ecs", "ModifyDiskAttribute", disk, ("DiskName", "data")),
            client.Refusal("Ecs", "ResizeDisk", disk, ("NewSize", "50")),
            client.Refusal("Ecs", "ModifyDiskSpec", disk, ("DiskCategory", "cloud_essd")),
            client.Refusal("Ecs", "DeleteDisk", disk),
            client.Refusal("Ecs", "CreateSnapshot", disk),
        };

        Assert.All(refusals, refusal => Assert.Equal((404, "InvalidDiskId.NotFound"), (refusal.Status, refusal.Code)));
    }

    [Theory]
    [InlineData("40", "InvalidDiskSize.TooSmall")]
    [InlineData("39", "InvalidDiskSize.TooSmall")]
    [InlineData("65537", "InvalidDiskSize.NotSupported")]
    [InlineData(null, "MissingParameter")]
    public void Resize_OutOfRange_IsRefused(string? size, string code)
    {
        var client = _account.Client();
        var disk = ReadyDisk(client);

        var refusal = client.Refusal("Ecs", "ResizeDisk", ("DiskId", disk), ("NewSize", size));

        Assert.Equal(code, refusal.Code);
        Assert.Equal(40, client.Disk(disk)["Size"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("cloud_essd", "PL1", "NoChangeInDiskCategoryAndPerformanceLevel")]
    [InlineData("cloud_essd", "PL3", "OperationDenied.PerformanceLevelNotMatch")]
    [InlineData("cloud_tape", null, "InvalidDiskCategory.NotSupported")]
    public void Spec_ThatDoesNotFit_IsRefused(string category, string? level, string code)
    {
        var client = _account.Client();
        var disk = ReadyDisk(client);

        var refusal = client.Refusal("Ecs", "ModifyDiskSpec", ("DiskId", disk), ("DiskCategory", category),
            ("PerformanceLevel", level));

        Assert.Equal(code, refusal.Code);
    }

    [Theory]
    [InlineData("ResizeDisk", "NewSize", "50", "IncorrectDiskStatus")]
    [InlineData("ModifyDiskSpec", "DiskCategory", "cloud_auto", "IncorrectDiskStatus")]
    [InlineData("DeleteDisk", "RegionId", TestCloud.Region, "IncorrectDiskStatus.Initializing")]
    public void Disk_StillCreating_CannotBeChanged(string action, string parameter, string value, string code)
    {
        var client = _account.Client();
        var disk = client.CreateDisk();

        var refusal = client.Refusal("Ecs", action, ("DiskId", disk), (parameter, value));

        Assert.Equal((403, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Attributes_Change()
    {
        var client = _account.Client();
        var disk = ReadyDisk(client);

        client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("DiskName", "new-name"), ("Description",
            "new text"),
            ("EnableAutoSnapshot", "true"), ("DeleteAutoSnapshot", "true"));
        client.Call("Ecs", "ResizeDisk", ("DiskId", disk), ("NewSize", "500"), ("Type", "online"));
        client.Call("Ecs", "ModifyDiskSpec", ("DiskId", disk), ("PerformanceLevel", "PL2"));
        client.Call("Ecs", "JoinResourceGroup", ("ResourceType", "disk"), ("ResourceId", disk), ("ResourceGroupId",
            "rg-2"));
        var changed = client.Disk(disk);
        client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("Description", ""));

        Assert.Equal(("new-name", "new text", "PL2", "rg-2"), (changed.Text("DiskName"), changed.Text("Description"),
            changed.Text("PerformanceLevel"), changed.Text("ResourceGroupId")));
        Assert.Equal((500, true, true, false), (changed["Size"]!.GetValue<int>(),
            changed["EnableAutoSnapshot"]!.GetValue<bool>(),
            changed["DeleteAutoSnapshot"]!.GetValue<bool>(), changed["DeleteWithInstance"]!.GetValue<bool>()));
        Assert.Equal("", client.Disk(disk).Text("Description"));
        Assert.Equal("NoAttributeToModify", client.Refusal("Ecs", "ModifyDiskAttribute", ("DiskId", disk)).Code);
    }

    [Fact]
    public void Change_MadeLater_IsNotSeenBefore()
    {
        var maker = _account.Client("maker");
        var disk = ReadyDisk(maker);
        var late = new CloudClient(_account, TestCloud.Region, "late", maker.Now.AddHours(1));
        late.Call("Ecs", "ResizeDisk", ("DiskId", disk), ("NewSize", "500"));

        var size = maker.Disk(disk)["Size"]!.GetValue<int>();

        Assert.Equal(40, size);
    }

    [Fact]
    public void DeletedDisk_IsGone()
    {
        var client = _account.Client();
        var disk = ReadyDisk(client);

        client.Call("Ecs", "DeleteDisk", ("DiskId", disk));

        Assert.Equal(0, client.Call("Ecs", "DescribeDisks", ("DiskIds",
            $"[\"{disk}\"]"))["TotalCount"]!.GetValue<int>());
        Assert.Equal("InvalidDiskId.NotFound", client.Refusal("Ecs", "DeleteDisk", ("DiskId", disk)).Code);
    }

    private static string ReadyDisk(CloudClient client)
    {
        var disk = client.CreateDisk();
        client.Wait(TimeSpan.FromSeconds(10));
        return disk;
    }
}
