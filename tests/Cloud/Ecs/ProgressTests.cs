using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>What takes its time tells how far it is, at any time.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Snapshot_RisesToAHundredPercent_WhileTheRestOfTheTimeFalls()
    {
        var client = _account.Client();
        var disk = client.AttachedDisk(client.RunInstance(), ("Size", "100"), ("DiskCategory", "cloud_ssd"));

        var snapshot = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        var seen = Watch(client, () => client.Snapshot(snapshot), "accomplished");

        Assert.True(seen.Count > 5);
        AssertRises(seen);
        Assert.All(seen[..^1], state => Assert.Equal(("progressing", false), (state.Text("Status"), state.Flag("Available"))));
        Assert.True(seen[^1].Flag("Available"));
    }

    [Fact]
    public void SecondSnapshot_TakesLessTimeThanTheFirst()
    {
        var client = _account.Client();
        var disk = client.AttachedDisk(client.RunInstance(), ("Size", "100"));

        var first = Begin(client, disk);
        client.Wait(TimeSpan.FromHours(1));
        var second = Begin(client, disk);

        Assert.InRange(second, 1, first / 2);

        static int Begin(CloudClient client, string disk) => client.Snapshot(
            client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId")).Number("RemainTime");
    }

    [Fact]
    public void ImageCopy_ThatWaits_StaysAtNothing_AndRisesWhenItIsItsTurn()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        for (var i = 0; i < 5; i++) client.CopyImage(image, ("Encrypted", "true"));
        var copy = client.CopyImage(image, ("Encrypted", "true"));

        client.Wait(TestEcs.CopyTime / 2);
        var (waiting, itsSnapshot) = (client.Image(copy), SnapshotOf(client, copy));
        client.Wait(TestEcs.CopyTime / 2);
        var seen = Watch(client, () => client.Image(copy), "Available");

        Assert.Equal(("Waiting", "0%", "progressing", "0%"), (waiting.Text("Status"), waiting.Text("Progress"),
            itsSnapshot.Text("Status"), itsSnapshot.Text("Progress")));
        Assert.True(seen.Count > 5);
        AssertRises(seen);
        Assert.All(seen[..^1], state => Assert.Equal("Creating", state.Text("Status")));
        Assert.Equal(("accomplished", "100%"),
            (SnapshotOf(client, copy).Text("Status"), SnapshotOf(client, copy).Text("Progress")));
    }

    [Theory]
    [InlineData("ResetDisk")]
    [InlineData("ReInitDisk")]
    public void Disk_IsReIniting_UntilItIsInUseAgain(string action)
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = client.AttachedDisk(instance);
        var snapshot = client.SnapshotOf(disk);
        client.Stop(instance);

        client.Call("Ecs", action, ("DiskId", disk), ("SnapshotId", action == "ResetDisk" ? snapshot : null));
        var during = client.Disk(disk);
        client.Wait(TimeSpan.FromSeconds(30));
        var after = client.Disk(disk);

        Assert.Equal(("ReIniting", "In_use"), (during.Text("Status"), after.Text("Status")));
        Assert.Equal((instance, during.Text("Device")), (during.Text("InstanceId"), after.Text("Device")));
    }

    [Fact]
    public void Instance_ThatStartsAfterAnInitialisation_StartsWhenTheDiskIsThere()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        client.Stop(instance);
        var disk = client.SystemDisk(instance).Text("DiskId");

        client.Call("Ecs", "ReInitDisk", ("DiskId", disk), ("AutoStartInstance", "true"));
        client.Wait(TimeSpan.FromSeconds(31));
        var (diskStatus, during) = (client.Disk(disk).Text("Status"), client.Instance(instance).Text("Status"));
        client.Wait(TimeSpan.FromSeconds(30));

        Assert.Equal(("In_use", "Starting", "Running"), (diskStatus, during, client.Instance(instance).Text("Status")));
    }

    private static JsonNode SnapshotOf(CloudClient client, string image) => client.Snapshot(
        client.Image(image)["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!.Text("SnapshotId"));

    /// <summary>What is seen every minute until the end.</summary>
    private static List<JsonNode> Watch(CloudClient client, Func<JsonNode> look, string end)
    {
        var seen = new List<JsonNode> { look() };
        while (seen[^1].Text("Status") != end)
        {
            Assert.True(seen.Count < 500, "It never ends.");
            client.Wait(TimeSpan.FromMinutes(1));
            seen.Add(look());
        }

        return seen;
    }

    private static void AssertRises(List<JsonNode> seen)
    {
        var shares = seen.ConvertAll(state => int.Parse(state.Text("Progress").TrimEnd('%')));
        Assert.Equal(shares.Order(), shares);
        Assert.Equal((true, 100), (shares[0] < 10, shares[^1]));
        Assert.True(shares.Distinct().Count() > seen.Count / 2, string.Join(' ', shares));
        if (seen[0]["RemainTime"] is null) return;
        var times = seen.ConvertAll(state => state.Number("RemainTime"));
        Assert.Equal(times.OrderDescending(), times);
        Assert.Equal((true, 0), (times[0] > 60, times[^1]));
    }
}
