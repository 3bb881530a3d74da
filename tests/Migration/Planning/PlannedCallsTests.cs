using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Ecs;
using Infra.Tests.Testing;
using LeastPolicy = Infra.Migration.Planning.LeastPolicy;

namespace Infra.Tests.Migration.Planning;

/// <summary>The embedded cloud accepts the calls of plans as they are, and what they leave is what the plans
/// say.</summary>
public sealed class PlannedCallsTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly AccountCalls _calls;
    private readonly string _key;

    public PlannedCallsTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _key = _client.CreateKey();
        _calls = new AccountCalls(_account, origin: "plan");
    }

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData(Route.SnapshotCopy, Quiesce.Stop)]
    [InlineData(Route.DirectFromSnapshot, Quiesce.Stop)]
    [InlineData(Route.DirectFromSnapshot, Quiesce.Unmounted)]
    public async Task TwoDisks_OfARunningInstance_AreReplacedAtTheirDevices(Route route, Quiesce quiesce)
    {
        var inventory = WithTwoDisks(out var first, out var second);

        var unit = inventory.Unit(new()
        {
            DiskIds = [first, second],
            KmsKeyId = _key,
            DataRoute = route,
            Quiesce = quiesce,
        });
        await new StraightRun(At(inventory)).RunAsync(unit);

        var now = Disks();
        Assert.All(now.Where(disk => disk.Text("InstanceId") == unit.InstanceId && disk.Text("Type") == "data"),
            disk => Assert.Equal(_key, disk.Text("KMSKeyId")));
        Assert.Equal(["", ""], now.Where(disk => disk.Text("DiskId") == first || disk.Text("DiskId") == second)
            .Select(disk => disk.Text("InstanceId")));
        Assert.Equal(["/dev/xvdb one", "/dev/xvdc two"], now
            .Where(disk => disk.Text("Device").Length > 0 && disk.Text("Type") == "data")
            .Select(disk => $"{disk.Text("Device")} {disk.Text("DiskName")}").Order());
        Assert.Equal("Running", _client.Instance(unit.InstanceId!).Text("Status"));
    }

    [Fact]
    public async Task Undoing_FromTheEnd_BringsBackWhatWasThere()
    {
        var inventory = WithTwoDisks(out var first, out var second);
        var unit = inventory.Unit(new() { DiskIds = [first, second], KmsKeyId = _key });
        var run = new StraightRun(At(inventory));
        var before = Shown(Disks());

        await run.RunAsync(unit);
        await run.UndoAsync(unit, keepsNothing: true);

        Assert.Equal(before, Shown(Disks()));
        Assert.Equal("Running", _client.Instance(unit.InstanceId!).Text("Status"));
        Assert.Empty(_client.Call("Ecs", "DescribeSnapshots")["Snapshots"]!["Snapshot"]!.AsArray());
    }

    [Fact]
    public async Task Release_LetsGoOfSourceAndSnapshots()
    {
        var inventory = WithTwoDisks(out var first, out var second);
        var unit = inventory.Unit(new() { DiskIds = [first, second], KmsKeyId = _key });
        var run = new StraightRun(At(inventory));

        await run.RunAsync(unit);
        await run.ReleaseAsync(unit);

        Assert.All(Disks().Where(disk => disk.Text("Type") == "data"),
            disk => Assert.Equal(_key, disk.Text("KMSKeyId")));
        Assert.Empty(_client.Call("Ecs", "DescribeSnapshots")["Snapshots"]!["Snapshot"]!.AsArray());
    }

    [Theory]
    [InlineData(Route.ReplaceSystemDisk, true)]
    [InlineData(Route.ReplaceSystemDisk, false)]
    [InlineData(Route.NewInstance, true)]
    [InlineData(Route.NewInstance, false)]
    [InlineData(Route.PublicTemplate, true)]
    [InlineData(Route.PublicTemplate, false)]
    public async Task SystemDisk_IsConverted_AndThePowerStateIsTheFirst(Route route, bool runs)
    {
        var inventory = WithSystemDisk(runs, out var instance, out var disk);
        var unit = inventory.Unit(new() { DiskIds = [disk], KmsKeyId = _key, SystemRoute = route });

        await new StraightRun(At(inventory)).RunAsync(unit);

        var made = Disks().ConvertAll(DiskAnswer.Read).Single(one => one.Id != disk && one.Name == "boot");
        Assert.Equal((_key, true, "/dev/xvda", disk),
            (made.KmsKeyId, made.IsSystem, made.Device, made.Tags[PlanTags.Source]));
        Assert.Equal(route == Route.NewInstance, made.InstanceId != instance);
        Assert.Equal(runs ? "Running" : "Stopped", _client.Instance(made.InstanceId!).Text("Status"));
        Assert.Equal("web", _client.Instance(made.InstanceId!).Text("InstanceName"));
    }

    [Theory]
    [InlineData(Route.ReplaceSystemDisk)]
    [InlineData(Route.NewInstance)]
    [InlineData(Route.PublicTemplate)]
    public async Task Undoing_ASystemDisk_BringsBackAnUnencryptedOne(Route route)
    {
        var inventory = WithSystemDisk(runs: true, out var instance, out var disk);
        var unit = inventory.Unit(new() { DiskIds = [disk], KmsKeyId = _key, SystemRoute = route });
        var run = new StraightRun(At(inventory));

        await run.RunAsync(unit);
        await run.UndoAsync(unit);

        var now = Disks().ConvertAll(DiskAnswer.Read).Single(one => one.InstanceId == instance);
        Assert.False(now.Encrypted);
        Assert.Equal("Running", _client.Instance(instance).Text("Status"));
    }

    [Theory]
    [InlineData(Route.ReplaceSystemDisk)]
    [InlineData(Route.NewInstance)]
    [InlineData(Route.PublicTemplate)]
    public async Task LeastPolicy_Suffices_ForRunUndoAndRelease(Route route)
    {
        var inventory = WithSystemDisk(runs: true, out var instance, out _);
        if (route != Route.NewInstance)
        {
            Exchange("AttachDisk", Made(_client.CreateDisk()), instance);
            inventory = AccountInventory.Of(_client);
        }

        var wishes = new Wishes { InstanceIds = [instance], KmsKeyId = _key, SystemRoute = route };
        var plan = Planner.Plan(inventory, wishes);
        var caller = _account.UserWith("operator", JsonNode.Parse(LeastPolicy.Of(plan))!["Statement"]!.AsArray()
            .Select(statement => statement!.ToJsonString()).Aggregate((one, two) => $"{one},{two}"));
        var run = new StraightRun(new AccountCalls(_account, origin: "operator")
        {
            Caller = caller,
            Time = At(inventory).Time,
        });

        await run.RunAsync(plan.Units[0]);
        await run.UndoAsync(plan.Units[0]);
        var again = Planner.Plan(AccountInventory.Of(Caught()), wishes);
        await run.RunAsync(again.Units[0]);
        await run.ReleaseAsync(again.Units[0]);

        Assert.DoesNotContain(Disks(), disk => disk.Text("InstanceId") == instance && !disk["Encrypted"]!.GetValue<bool>());
    }

    [Fact]
    public async Task LooseDisk_IsConvertedWithAllItHas()
    {
        var id = _client.CreateDisk(("DiskName", "loose"), ("Description", "orders"), ("Tag.1.Key", "tier"),
            ("Tag.1.Value", "db"), ("Size", "500"), ("DiskCategory", "cloud_essd"), ("PerformanceLevel", "PL2"));
        var instance = _client.RunInstance();
        Exchange("AttachDisk", id, instance);
        Exchange("DetachDisk", id, instance);
        var policy = _client.Call("Ecs", "CreateAutoSnapshotPolicy", ("regionId", TestCloud.Region),
            ("autoSnapshotPolicyName", "nightly"), ("timePoints", "[\"1\"]"), ("repeatWeekdays", "[\"1\"]"),
            ("retentionDays", "7")).Text("AutoSnapshotPolicyId");
        _client.Call("Ecs", "ApplyAutoSnapshotPolicy", ("autoSnapshotPolicyId", policy), ("diskIds", $"[\"{id}\"]"));
        _client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", id), ("EnableAutoSnapshot", "true"));
        var inventory = AccountInventory.Of(_client);

        var unit = inventory.Unit(new() { DiskIds = [id], KmsKeyId = _key });
        await new StraightRun(At(inventory)).RunAsync(unit);

        var now = Disks().ConvertAll(DiskAnswer.Read);
        var source = now.Single(disk => disk.Id == id);
        var made = now.Single(disk => disk.Name == "loose" && disk.Id != id);
        Assert.Equal(made.Id, source.Tags[PlanTags.ReplacedBy]);
        Assert.Equal(id, made.Tags[PlanTags.Source]);
        Assert.Equal("db", made.Tags["tier"]);
        Assert.Equal(
            ("orders", "PL2", 500, policy, true, _key),
            (made.Description, made.PerformanceLevel, made.SizeGiB, made.SnapshotPolicyId, made.EnableAutoSnapshot,
                made.KmsKeyId));
    }

    private RegionInventory WithSystemDisk(bool runs, out string instance, out string disk)
    {
        var made = instance = _client.RunServer();
        if (!runs) _client.Stop(instance);

        var inventory = AccountInventory.Of(_client);
        disk = inventory.Disks.Single(one => one.InstanceId == made).Id;
        return inventory;
    }

    private RegionInventory WithTwoDisks(out string first, out string second)
    {
        var instance = _client.RunInstance();
        first = _client.CreateDisk(("DiskName", "one"));
        second = _client.CreateDisk(("DiskName", "two"));
        _client.Wait(TimeSpan.FromMinutes(1));
        Exchange("AttachDisk", first, instance);
        Exchange("AttachDisk", second, instance);
        return AccountInventory.Of(_client);
    }

    private void Exchange(string action, string disk, string instance)
    {
        _client.Call("Ecs", action, ("DiskId", disk), ("InstanceId", instance));
        _client.Wait(TimeSpan.FromMinutes(2));
    }

    // The plan's calls come after what the client did.
    private AccountCalls At(RegionInventory inventory)
    {
        if (_calls.Now < inventory.TakenAt) _calls.Wait(inventory.TakenAt - _calls.Now + TimeSpan.FromMinutes(1));
        return _calls;
    }

    private string Made(string disk)
    {
        _client.Wait(TimeSpan.FromMinutes(1));
        return disk;
    }

    // What the client reads comes after the plan's calls.
    private CloudClient Caught()
    {
        if (_client.Now < _calls.Now) _client.Wait(_calls.Now - _client.Now);
        return _client;
    }

    private List<JsonNode> Disks()
    {
        return [.. Caught().Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Select(disk => disk!)];
    }

    private static IEnumerable<string> Shown(IEnumerable<JsonNode> disks) => disks.Select(disk => string.Join(' ',
        disk.Text("DiskId"), disk.Text("Status"), disk.Text("InstanceId"), disk.Text("Device"),
        disk["DeleteWithInstance"], disk["Encrypted"], disk["Tags"]!.ToJsonString())).Order();
}
