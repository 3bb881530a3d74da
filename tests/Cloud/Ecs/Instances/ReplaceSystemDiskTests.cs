using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Instances;

public sealed class ReplaceSystemDiskTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("ImageId", "m-unknown", 404, "InvalidImageId.NotFound")]
    [InlineData("SystemDisk.Size", "59", 404, "InvalidSystemDiskSize.LessThanImageSize")]
    [InlineData("KeyPairName", "unknown", 400, "InvalidKeyPairName.NotFound")]
    [InlineData("KMSKeyId", "key-unknown", 403, "InvalidEncrypted.NotMatchKmsKeyId")]
    public void Argument_OutOfRange_IsRefused_AndTheOldDiskStays(
        string parameter, string value, int status, string code)
    {
        var client = _account.Client();
        var instance = client.Stop(client.RunInstance(("SystemDisk.Size", "60")));
        var before = client.SystemDisk(instance).Text("DiskId");
        var arguments = new Dictionary<string, string?>
        {
            ["InstanceId"] = instance,
            ["ImageId"] = TestCloud.Image,
            [parameter] = value,
        };

        var refusal = client.Refusal("Ecs", "ReplaceSystemDisk", [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Equal(before, client.SystemDisk(instance).Text("DiskId"));
    }

    [Fact]
    public void ImageWithDataDisks_IsRefused()
    {
        var client = _account.Client();
        var image = client.CreateImage(("DataDisk.1.Size", "40"));
        var instance = client.Stop(client.RunInstance());

        var refusal = client.Refusal("Ecs", "ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", image));

        Assert.Equal((400, "OperationDenied"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void EncryptedCopyOfAnInstance_ReplacesItsDisk_AndTheOldOneIsGone()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var instance = client.RunInstance(("SystemDisk.DiskName", "root"));
        var old = client.SystemDisk(instance).Text("DiskId");
        var image = client.Call("Ecs", "CreateImage", ("InstanceId", instance)).Text("ImageId");
        client.Wait(TimeSpan.FromDays(1));
        var copy = client.CopyImage(image, ("Encrypted", "true"), ("KMSKeyId", key));
        client.Wait(TestEcs.CopyTime);
        client.Stop(instance);

        var made = client.Call("Ecs", "ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", copy)).Text("DiskId");
        client.Call("Ecs", "StartInstance", ("InstanceId", instance));
        client.Wait(TimeSpan.FromMinutes(1));

        var disk = client.SystemDisk(instance);
        Assert.NotEqual(old, made);
        Assert.Equal((made, true, key, "root", "/dev/xvda"), (disk.Text("DiskId"), disk.Flag("Encrypted"),
            disk.Text("KMSKeyId"), disk.Text("DiskName"), disk.Text("Device")));
        Assert.Equal(("Running", copy), (client.Instance(instance).Text("Status"), client.Instance(instance)
            .Text("ImageId")));
        Assert.Equal(0, client.Call("Ecs", "DescribeDisks", ("DiskIds", $"[\"{old}\"]")).Number("TotalCount"));
    }

    [Fact]
    public void NewDisk_CanBeReplacedAtOnce_AsAWayBackMustBeAbleTo()
    {
        var client = _account.Client();
        var instance = client.Stop(client.RunInstance());

        var first = client.Call("Ecs", "ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", TestCloud.Image));
        var second = client.Call("Ecs", "ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", TestCloud.Image));

        Assert.NotEqual(first.Text("DiskId"), second.Text("DiskId"));
        Assert.Equal(second.Text("DiskId"), client.SystemDisk(instance).Text("DiskId"));
    }

    [Fact]
    public void SameClientToken_ReplacesOnce()
    {
        var client = _account.Client();
        var instance = client.Stop(client.RunInstance());
        (string, string?)[] call = [("InstanceId", instance), ("ImageId", TestCloud.Image), ("ClientToken", "token")];

        var first = client.Call("Ecs", "ReplaceSystemDisk", call).Text("DiskId");
        var again = client.Call("Ecs", "ReplaceSystemDisk", call).Text("DiskId");

        Assert.Equal(first, again);
        Assert.Equal(first, client.SystemDisk(instance).Text("DiskId"));
    }

    [Fact]
    public void SmallerDefault_KeepsTheSizeOfTheOldDisk()
    {
        var client = _account.Client();
        var small = client.Stop(client.RunInstance(("SystemDisk.Size", "20")));
        var large = client.Stop(client.RunInstance(("SystemDisk.Size", "100")));

        foreach (var instance in new[] { small, large })
            client.Call("Ecs", "ReplaceSystemDisk", ("InstanceId", instance), ("ImageId", TestCloud.Image));

        Assert.Equal((20, 100), (client.SystemDisk(small).Number("Size"), client.SystemDisk(large).Number("Size")));
    }
}
