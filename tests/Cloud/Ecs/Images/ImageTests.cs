using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Images;

public sealed class ImageTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void NoSource_IsRefused()
    {
        var refusal = _account.Client().Refusal("Ecs", "CreateImage");

        Assert.Equal((400, "MissingParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("InstanceId", "i-unknown", "InvalidInstanceId.NotFound")]
    [InlineData("SnapshotId", "s-unknown", "InvalidSnapshotId.NotFound")]
    [InlineData("DiskDeviceMapping.1.SnapshotId", "s-unknown", "InvalidSnapshotId.NotFound")]
    public void UnknownSource_IsNotFound(string parameter, string value, string code)
    {
        var refusal = _account.Client().Refusal("Ecs", "CreateImage", (parameter, value));

        Assert.Equal((404, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void DataDiskSnapshot_MakesNoImage_AndNeitherDoesAnUnfinishedOne()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = client.CreateDisk();
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        var data = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        client.Wait(TimeSpan.FromHours(1));
        var system = client.Call("Ecs", "CreateSnapshot", ("DiskId", client.SystemDisk(instance).Text("DiskId")))
            .Text("SnapshotId");

        var ofData = client.Refusal("Ecs", "CreateImage", ("SnapshotId", data));
        var mapped = client.Refusal("Ecs", "CreateImage", ("DiskDeviceMapping.1.SnapshotId", data));
        var unfinished = client.Refusal("Ecs", "CreateImage", ("SnapshotId", system));

        Assert.Equal((403, "OperationDenied"), (ofData.Status, ofData.Code));
        Assert.Equal((400, "OperationDenied"), (mapped.Status, mapped.Code));
        Assert.Equal((403, "InvalidSnapshotId.NotReady"), (unfinished.Status, unfinished.Code));
    }

    [Fact]
    public void Name_UsedTwice_IsRefused()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        client.Call("Ecs", "CreateImage", ("InstanceId", instance), ("ImageName", "golden"));
        client.Wait(TimeSpan.FromDays(1));

        var refusal = client.Refusal("Ecs", "CreateImage", ("InstanceId", instance), ("ImageName", "golden"));

        Assert.Equal((400, "InvalidImageName.Duplicated"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void NewImage_IsCreating_AndListedOnlyWhenAskedFor_UntilItIsAvailable()
    {
        var client = _account.Client();
        var instance = client.RunInstance();

        var image = client.Call("Ecs", "CreateImage", ("InstanceId", instance), ("ImageName", "golden"),
            ("Description", "made for a test"), ("Tag.1.Key", "a")).Text("ImageId");
        var creating = client.Image(image);
        var silent = client.Call("Ecs", "DescribeImages", ("ImageOwnerAlias", "self"));
        client.Wait(TimeSpan.FromDays(1));
        var available = client.Image(image);
        var listed = client.Call("Ecs", "DescribeImages", ("ImageOwnerAlias", "self"));

        Assert.Equal(("Creating", "Available"), (creating.Text("Status"), available.Text("Status")));
        Assert.Equal("100%", available.Text("Progress"));
        Assert.Equal((0, 1), (silent.Number("TotalCount"), listed.Number("TotalCount")));
        Assert.Equal(("golden", "made for a test", "self", "Aliyun"), (available.Text("ImageName"),
            available.Text("Description"), available.Text("ImageOwnerAlias"), available.Text("Platform")));
        var disk = available["DiskDeviceMappings"]!["DiskDeviceMapping"]!.AsArray().Single()!;
        Assert.Equal(("/dev/xvda", "system", "40", false), (disk.Text("Device"), disk.Text("Type"), disk.Text("Size"),
            disk.Flag("Encrypted")));
        Assert.Equal("image", client.Snapshot(disk.Text("SnapshotId")).Text("Usage"));
    }

    [Fact]
    public void ImageOfAnEncryptedInstance_IsEncrypted_AndSoIsWhatBootsFromIt()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();

        var image = client.CreateImage(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        var instance = client.RunInstance(("ImageId", image));

        var mapping = client.Image(image)["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!;
        Assert.True(mapping.Flag("Encrypted"));
        Assert.Equal(key, client.Snapshot(mapping.Text("SnapshotId")).Text("KMSKeyId"));
        var disk = client.SystemDisk(instance);
        Assert.Equal((true, key, image, mapping.Text("SnapshotId")), (disk.Flag("Encrypted"), disk.Text("KMSKeyId"),
            disk.Text("ImageId"), disk.Text("SourceSnapshotId")));
    }

    [Fact]
    public void Image_WithTheKeyOfADiskDisabled_IsNotMade()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var instance = client.RunInstance(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = client.Refusal("Ecs", "CreateImage", ("InstanceId", instance));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void DataDisksOfAnImage_ComeWithTheInstance()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var source = client.RunInstance(("DataDisk.1.Size", "100"), ("DataDisk.1.Category", "cloud_essd"),
            ("DataDisk.1.Encrypted", "true"), ("DataDisk.1.KMSKeyId", key));
        var image = client.Call("Ecs", "CreateImage", ("InstanceId", source)).Text("ImageId");
        client.Wait(TimeSpan.FromDays(1));

        var instance = client.RunInstance(("ImageId", image));

        var data = client.Call("Ecs", "DescribeDisks", ("InstanceId", instance), ("DiskType", "data"))
            ["Disks"]!["Disk"]!.AsArray().Single()!;
        Assert.Equal((100, key, "/dev/xvdb"), (data.Number("Size"), data.Text("KMSKeyId"), data.Text("Device")));
    }

    [Fact]
    public void Attributes_Change_AndADeprecatedImageIsNotListedAsAvailable()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        (string, string?) id = ("ImageId", image);

        client.Call("Ecs", "ModifyImageAttribute", id, ("ImageName", "new"), ("Description", "text"), ("ImageFamily",
            "family"), ("Status", "Deprecated"));
        client.Call("Ecs", "JoinResourceGroup", ("ResourceType", "image"), ("ResourceId", image), ("ResourceGroupId",
            "rg-1"));
        var changed = client.Image(image);

        Assert.Equal(("new", "text", "family", "Deprecated", "rg-1"), (changed.Text("ImageName"),
            changed.Text("Description"), changed.Text("ImageFamily"), changed.Text("Status"),
            changed.Text("ResourceGroupId")));
        Assert.Equal(0, client.Call("Ecs", "DescribeImages", id).Number("TotalCount"));
        Assert.Equal("InvalidImageId.NotFound", client.Refusal("Ecs", "ModifyImageAttribute", ("ImageId", "m-unknown"))
            .Code);
    }

    [Fact]
    public void ImageInUse_IsDeletedByForceOnly_AndItsSnapshotsStay()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        var snapshot = client.Image(image)["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!.Text("SnapshotId");
        client.RunInstance(("ImageId", image));

        var used = client.Refusal("Ecs", "DeleteImage", ("ImageId", image));
        var bound = client.Refusal("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot));
        client.Call("Ecs", "DeleteImage", ("ImageId", image), ("Force", "true"));
        var gone = client.Refusal("Ecs", "DeleteImage", ("ImageId", image));

        Assert.Equal((403, "ImageUsingByInstance"), (used.Status, used.Code));
        Assert.Equal((403, "SnapshotCreatedImage"), (bound.Status, bound.Code));
        Assert.Equal((404, "InvalidImageId.NotFound"), (gone.Status, gone.Code));
        Assert.Equal("accomplished", client.Snapshot(snapshot).Text("Status"));
    }

    [Fact]
    public void PublicImages_AreThereInEveryRegion()
    {
        var client = _account.Client(region: "ap-southeast-1");

        var listed = client.Call("Ecs", "DescribeImages", ("ImageOwnerAlias", "system"), ("ImageName", "aliyun_3*"));

        Assert.Contains(listed["Images"]!["Image"]!.AsArray(), image => image!.Text("ImageId") == TestCloud.Image);
        Assert.All(listed["Images"]!["Image"]!.AsArray(), image =>
            Assert.Equal(("system", "Available"), (image!.Text("ImageOwnerAlias"), image!.Text("Status"))));
    }
}
