using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Images;

public sealed class CopyQueueTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void SixthCopy_WaitsForItsTurn()
    {
        var client = _account.Client();
        var image = client.CreateImage();

        var copies = Enumerable.Range(0, 6).Select(_ => Copy(client, image)).ToList();
        client.Wait(TimeSpan.FromMinutes(1));
        var first = copies.ConvertAll(copy => client.Image(copy).Text("Status"));
        client.Wait(TestEcs.CopyTime);
        var later = copies.ConvertAll(copy => client.Image(copy).Text("Status"));
        client.Wait(TestEcs.CopyTime);
        var last = client.Image(copies[5]).Text("Status");

        Assert.Equal(["Creating", "Creating", "Creating", "Creating", "Creating", "Waiting"], first);
        Assert.Equal(["Available", "Available", "Available", "Available", "Available", "Creating"], later);
        Assert.Equal("Available", last);
    }

    [Fact]
    public void Cancel_LeavesNothing_AndLetsTheNextOneBegin()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        var copies = Enumerable.Range(0, 6).Select(_ => Copy(client, image)).ToList();
        var snapshot = client.Image(copies[0])["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!.Text("SnapshotId");
        client.Wait(TimeSpan.FromMinutes(5));

        client.Call("Ecs", "CancelCopyImage", ("ImageId", copies[0]));
        var next = client.Image(copies[5]).Text("Status");
        client.Wait(TestEcs.CopyTime);
        var done = client.Image(copies[5]).Text("Status");

        Assert.Equal(("Creating", "Available"), (next, done));
        Assert.Equal("InvalidImageId.NotFound", client.Refusal("Ecs", "CancelCopyImage", ("ImageId", copies[0])).Code);
        Assert.Equal(0, client.Call("Ecs", "DescribeSnapshots", ("SnapshotIds", $"[\"{snapshot}\"]"))
            .Number("TotalCount"));
    }

    [Fact]
    public void Cancel_OfWhatIsNoRunningCopy_IsRefused()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        var copy = Copy(client, image);
        client.Wait(TestEcs.CopyTime);

        var noCopy = client.Refusal("Ecs", "CancelCopyImage", ("ImageId", image));
        var done = client.Refusal("Ecs", "CancelCopyImage", ("ImageId", copy));

        Assert.Equal((400, "ImageCreatedNotFromCopy"), (noCopy.Status, noCopy.Code));
        Assert.Equal((400, "IncorrectImageStatus"), (done.Status, done.Code));
    }

    [Fact]
    public void Turn_FollowsTheTimesOfTheCopies_NotTheirArrival_AndStaysWhenSettled()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        _account.Commit(client.Now);
        var steps = Enumerable.Range(0, 7)
            .Select(i => new CloudClient(_account, TestCloud.Region, $"step-{i}", client.Now.AddSeconds(i))).ToList();

        var copies = Enumerable.Reverse(steps).Select(step => Copy(step, image)).Reverse().ToList();
        var watcher = new CloudClient(_account, TestCloud.Region, "watcher", client.Now.AddMinutes(1));
        var before = copies.ConvertAll(copy => watcher.Image(copy).Text("Status"));
        _account.Commit(watcher.Now);
        var after = copies.ConvertAll(copy => watcher.Image(copy).Text("Status"));
        watcher.Wait(TestEcs.CopyTime);
        var end = copies.ConvertAll(copy => watcher.Image(copy).Text("Status"));

        Assert.Equal(["Creating", "Creating", "Creating", "Creating", "Creating", "Waiting", "Waiting"], before);
        Assert.Equal(before, after);
        Assert.Equal(["Available", "Available", "Available", "Available", "Available", "Creating", "Creating"], end);
    }

    private static string Copy(CloudClient client, string image) => client.CopyImage(image, ("Encrypted", "true"));
}
