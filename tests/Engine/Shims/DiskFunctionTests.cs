using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Outputs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class DiskFunctionTests : IDisposable
{
    private static readonly string[] Encrypted = ["false", "true", "false"];
    private static readonly string[] SnapshotNames = ["first", "second"];

    private readonly EngineFixture _project = new();
    private readonly string _plain;
    private readonly string _encrypted;
    private readonly string _silent;

    public DiskFunctionTests()
    {
        var made = new List<string>();
        _project.InAccount(client =>
        {
            foreach (var encrypted in Encrypted)
                made.Add(Infra.Tests.Cloud.TestCloud.CreateDisk(client, ("Encrypted", encrypted),
                    ("DiskName", $"disk-{made.Count}"), ("Tag.1.Key", "team"), ("Tag.1.Value", $"{made.Count}")));
            client.Wait(TimeSpan.FromMinutes(5));
            foreach (var disk in made.Take(2))
                client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("EnableAutoSnapshot", "true"));
        });
        (_plain, _encrypted, _silent) = (made[0], made[1], made[2]);
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Disk_LookedUp_IsTold()
    {
        var found = await FindAsync(new() { Ids = { _plain } });

        var disk = Assert.Single(found);
        Assert.Equal((_plain, "disk-0", "off", "", "cloud_essd", "PL1", 40, "Available", EngineFixture.Zone, "data", "0"),
            (disk.DiskId, disk.DiskName, disk.Encrypted, disk.KmsKeyId, disk.Category, disk.PerformanceLevel, disk.Size,
                disk.Status, disk.ZoneId, disk.Type, disk.Tags["team"]));
    }

    [Fact]
    public async Task Disks_WithoutAutomaticSnapshots_AreLeftOutUnlessAskedFor()
    {
        var usual = await FindAsync(new());
        var silent = await FindAsync(new() { EnableAutoSnapshot = false });

        Assert.Equal(new[] { _plain, _encrypted }.Order(StringComparer.Ordinal), usual.Select(disk => disk.DiskId));
        Assert.Equal([_silent], silent.Select(disk => disk.DiskId));
    }

    [Fact]
    public async Task Filters_AreSent()
    {
        var encrypted = await FindAsync(new() { Encrypted = "on" });
        var named = await FindAsync(new() { NameRegex = "-0$" });
        var tagged = await FindAsync(new() { Tags = { ["team"] = "1" } });

        Assert.Equal([_encrypted], encrypted.Select(disk => disk.DiskId));
        Assert.Equal([_plain], named.Select(disk => disk.DiskId));
        Assert.Equal([_encrypted], tagged.Select(disk => disk.DiskId));
    }

    [Fact]
    public async Task Snapshots_LookedUp_AreThoseAskedFor()
    {
        var ids = new List<string>();
        _project.InAccount(client =>
        {
            var instance = Infra.Tests.Cloud.TestCloud.RunInstance(client);
            client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", _plain));
            client.Wait(TimeSpan.FromMinutes(1));
            foreach (var name in SnapshotNames)
            {
                ids.Add((string)client.Call("Ecs", "CreateSnapshot", ("DiskId", _plain), ("SnapshotName", name))["SnapshotId"]!);
                client.Wait(TimeSpan.FromHours(1));
            }
        });

        var second = await FindSnapshotsAsync(new() { NameRegex = "^sec" });
        var byId = await FindSnapshotsAsync(new() { Ids = { ids[0] } });
        var encrypted = await FindSnapshotsAsync(new() { Encrypted = true });

        Assert.Equal([(ids[1], _plain, "accomplished", "100%", "40", false)], second.Select(found => (found.SnapshotId,
            found.SourceDiskId, found.Status, found.Progress, found.SourceDiskSize, found.Encrypted)));
        Assert.Equal([ids[0]], byId.Select(found => found.Id));
        Assert.Empty(encrypted);
    }

    [Fact]
    public async Task Disks_OfAnInstanceOfTheSameProgram_AreThere_AndSoIsWhatIsAskedAboutThem()
    {
        var told = new TaskCompletionSource<GetEcsDisksDiskResult>();

        await _project.GivenAsync(() =>
        {
            var ofInstance = GetEcsDisks.Invoke(
                new() { InstanceId = InstancePrograms.Instance().Id, EnableAutoSnapshot = false });
            GetEcsDisks.Invoke(new() { Ids = ofInstance.Apply(found => found.Ids), EnableAutoSnapshot = false })
                .Apply(found => told.TrySetResult(found.Disks.Single()));
        });

        Assert.Equal(("system", "In_use"), ((await told.Task).Type, (await told.Task).Status));
    }

    [Fact]
    public async Task Argument_ThatTheEngineDoesNotKnow_IsNamed()
    {
        var result = await _project.UpAsync(() => GetEcsDisks.Invoke(new() { PageSize = 3 }).Apply(found => found.Id));

        Assert.Contains("'pageSize'", result.OnlyError(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<GetEcsDisksDiskResult>> FindAsync(GetEcsDisksInvokeArgs arguments)
    {
        var told = new TaskCompletionSource<IReadOnlyList<GetEcsDisksDiskResult>>();
        await _project.GivenAsync(() => GetEcsDisks.Invoke(arguments).Apply(found => told.TrySetResult(found.Disks)));
        return await told.Task;
    }

    private async Task<IReadOnlyList<GetEcsSnapshotsSnapshotResult>> FindSnapshotsAsync(GetEcsSnapshotsInvokeArgs arguments)
    {
        var told = new TaskCompletionSource<IReadOnlyList<GetEcsSnapshotsSnapshotResult>>();
        await _project.GivenAsync(() => GetEcsSnapshots.Invoke(arguments).Apply(found => told.TrySetResult(found.Snapshots)));
        return await told.Task;
    }
}
