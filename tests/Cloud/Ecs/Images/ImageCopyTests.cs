using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Images;

public sealed class ImageCopyTests : IDisposable
{
    private const string Beijing = "cn-beijing";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("ImageId", "m-unknown", 404, "InvalidImageId.NotFound")]
    [InlineData("ImageId", TestCloud.Image, 404, "InvalidImageId.NotFound")]
    [InlineData("DestinationRegionId", "cn-atlantis", 400, "DestinationRegion.NotFound")]
    [InlineData("DestinationImageName", "1", 400, "InvalidImageName.Malformed")]
    [InlineData("Encrypted", "perhaps", 400, "InvalidParameter")]
    [InlineData("KMSKeyId", "key-unknown", 404, "InvalidParameter.KMSKeyId.NotFound")]
    public void Argument_OutOfRange_IsRefused(string parameter, string value, int status, string code)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var arguments = new Dictionary<string, string?>
        {
            ["ImageId"] = client.CreateImage(),
            ["DestinationRegionId"] = Beijing,
            ["Encrypted"] = "true",
            [parameter] = value,
        };

        var refusal = client.Refusal("Ecs", "CopyImage", [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Key_OfTheSourceRegion_IsNotFoundInTheDestination()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var image = client.CreateImage();

        var refusal = client.Refusal("Ecs", "CopyImage", ("ImageId", image), ("DestinationRegionId", Beijing),
            ("Encrypted", "true"), ("KMSKeyId", client.CreateKey()));

        Assert.Equal((404, "InvalidParameter.KMSKeyId.NotFound"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Key_WithoutEncryption_IsRefused()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var image = client.CreateImage();

        var refusal = client.Refusal("Ecs", "CopyImage", ("ImageId", image), ("KMSKeyId", client.CreateKey()));

        Assert.Equal((400, "InvalidParameter.EncryptedIllegal"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void PlainCopy_InTheSameRegion_IsAnotherPlainImage()
    {
        var client = _account.Client();
        var image = client.CreateImage();

        var copy = client.Call("Ecs", "CopyImage", ("ImageId", image), ("Encrypted", "false")).Text("ImageId");

        Assert.NotEqual(image, copy);
        Assert.False(client.Image(copy)["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!.Flag("Encrypted"));
    }

    [Fact]
    public void EncryptedImage_CannotBeCopiedPlain()
    {
        var client = _account.Client();
        var image = client.CreateImage(("SystemDisk.Encrypted", "true"));

        var refusal = client.Refusal("Ecs", "CopyImage", ("ImageId", image), ("DestinationRegionId", Beijing));

        Assert.Equal((403, "OperationDeined.EncryptedSnapshot"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("500", true)]
    [InlineData("501", false)]
    public void ImageLargerThan500GiB_NeedsATicket(string size, bool allowed)
    {
        var client = _account.Client();
        var image = client.CreateImage(("SystemDisk.Size", size));

        var refusal = (CloudException?)Record.Exception(() => client.CopyImage(image, ("Encrypted", "true")));

        Assert.Equal(allowed ? null : "SizeExceed.Image", refusal?.Code);
    }

    [Fact]
    public void Copy_OfAnImageThatIsNotAvailable_IsRefused()
    {
        var client = _account.Client();
        var image = client.Call("Ecs", "CreateImage", ("InstanceId", client.RunInstance())).Text("ImageId");

        var refusal = client.Refusal("Ecs", "CopyImage", ("ImageId", image), ("Encrypted", "true"));

        Assert.Equal((400, "IncorrectImageStatus"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void EncryptedCopy_Takes35Minutes_AndWhatBootsFromItIsEncryptedWithTheKey()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var image = client.CreateImage();

        var copy = client.CopyImage(image, ("Encrypted", "true"), ("KMSKeyId", key), ("DestinationImageName", "safe"));
        client.Wait(TestEcs.CopyTime / 2);
        var half = client.Image(copy);
        var early = client.Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", copy),
            ("InstanceType", "ecs.g7.large"));
        client.Wait(TestEcs.CopyTime / 2);
        var done = client.Image(copy);
        var instance = client.RunInstance(("ImageId", copy));

        Assert.Equal(("Creating", "50%"), (half.Text("Status"), half.Text("Progress")));
        Assert.Equal("OperationDenied.ImageNotValid", early.Code);
        Assert.Equal(("Available", "safe", true), (done.Text("Status"), done.Text("ImageName"), done.Flag("IsCopied")));
        Assert.Equal(key, client.SystemDisk(instance).Text("KMSKeyId"));
        Assert.Contains("acs:ecs:disk-encryption", client.Call("Kms", "ListTagResources", ("ResourceType", "key"),
            ("ResourceId.1", key)).ToJsonString());
    }

    [Fact]
    public void CopyToAnotherRegion_IsAnImageThere_WithASnapshotOfItsOwn()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = _account.Client("beijing", Beijing).CreateKey();
        var image = client.CreateImage();

        var copy = client.CopyImage(image, ("DestinationRegionId", Beijing), ("Encrypted", "true"), ("KMSKeyId", key));
        var running = client.Snapshot(SnapshotOf(client, copy), Beijing);
        client.Wait(TestEcs.CopyTime);
        var done = client.Snapshot(SnapshotOf(client, copy), Beijing);

        Assert.Equal(("progressing", "accomplished"), (running.Text("Status"), done.Text("Status")));
        Assert.Equal((key, Beijing, TestCloud.Region), (done.Text("KMSKeyId"), done.Text("RegionId"),
            done.Text("SourceRegionId")));
        Assert.Equal(0, client.Call("Ecs", "DescribeImages", ("ImageId", copy)).Number("TotalCount"));
    }

    [Fact]
    public void CopyThatIsDeleted_LeavesASnapshotThatIsDone()
    {
        var client = _account.Client();
        var copy = client.CopyImage(client.CreateImage(), ("Encrypted", "true"));
        var running = client.Refusal("Ecs", "DeleteImage", ("ImageId", copy), ("Force", "true"));
        client.Wait(TestEcs.CopyTime);
        var snapshot = SnapshotOf(client, copy, TestCloud.Region);

        client.Call("Ecs", "DeleteImage", ("ImageId", copy));
        _account.Commit(client.Now);
        client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot));

        Assert.Equal((403, "OperationDenied.ImageCopying"), (running.Status, running.Code));
    }

    [Fact]
    public void ImageThatIsBeingCopied_CannotBeDeleted()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        client.CopyImage(image, ("DestinationRegionId", Beijing));

        var refusal = client.Refusal("Ecs", "DeleteImage", ("ImageId", image), ("Force", "true"));
        client.Wait(TestEcs.CopyTime);
        client.Call("Ecs", "DeleteImage", ("ImageId", image));

        Assert.Equal("OperationDenied.ImageCopying", refusal.Code);
    }

    [Fact]
    public void SameClientToken_GivesTheSameCopy()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        (string, string?)[] copy = [("DestinationRegionId", Beijing), ("ClientToken", "token")];

        Assert.Equal(client.CopyImage(image, copy), client.CopyImage(image, copy));
    }

    private static string SnapshotOf(CloudClient client, string copy, string region = Beijing) =>
        client.Image(copy, region)["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!.Text("SnapshotId");
}
