using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Oos;

/// <summary>The service's own templates that encrypt disks, and their faults, which are those of the originals
/// (aliyun/oos-templates, commit 48dd26619f of 2024-09-23).</summary>
public sealed class PublicTemplateTests : IDisposable
{
    private const string SystemDisks = "ACS-ECS-BulkyEncryptSystemDisk";
    private const string Disks = "ACS-ECS-BulkyEncryptDisks";

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _key;

    public PublicTemplateTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _key = _client.CreateKey();
    }

    public void Dispose() => _account.Dispose();

    public static string Parameters(string key, params string[] instances) =>
        $$$"""
        {"KMSKeyId":"{{{key}}}","targets":{"ResourceType":"ALIYUN::ECS::Instance","Filters":[{"Type":"ResourceIds",
        "RegionId":"cn-hangzhou","ResourceIds":["{{{string.Join("\",\"", instances)}}}"]}]}}
        """;

    [Fact]
    public void SystemDisks_OfInstances_AreReplacedByEncryptedOnes()
    {
        var instances = new[] { _client.RunInstance(), _client.RunInstance() };
        var before = instances.Select(instance => _client.SystemDisk(instance).Text("DiskId")).ToList();

        var execution = _client.Ended(_client.StartTemplate(SystemDisks, Parameters(_key, instances)));

        Assert.Equal(("Success", ""), (execution.Text("Status"), execution.Text("StatusMessage")));
        var after = instances.Select(instance => _client.SystemDisk(instance)).ToList();
        Assert.All(after, disk => Assert.Equal((true, _key), (disk.Flag("Encrypted"), disk.Text("KMSKeyId"))));
        Assert.Empty(before.Intersect(after.Select(disk => disk.Text("DiskId"))));
        Assert.All(instances, instance => Assert.Equal("Running", _client.Instance(instance).Text("Status")));
        Assert.Equal(0, _client.Call("Ecs", "DescribeImages", ("ImageOwnerAlias", "self")).Number("TotalCount"));
    }

    [Fact]
    public void Output_NamesTheInstancesThatWereEncryptedBefore_NotTheConvertedOnes()
    {
        var (converted, encrypted) = (_client.RunInstance(), _client.RunInstance(("SystemDisk.Encrypted", "true")));

        var execution = _client.Ended(_client.StartTemplate(SystemDisks, Parameters(_key, converted, encrypted)));

        Assert.True(_client.SystemDisk(converted).Flag("Encrypted"));
        Assert.Equal($$"""{"systemDiskEncryptedInstances":["{{encrypted}}"]}""", execution.Text("Outputs"));
    }

    [Fact]
    public void Snapshot_IsMadeWhileTheInstanceRuns_SoThatLaterWritesAreLost()
    {
        var instance = _client.RunInstance();

        _client.Ended(_client.StartTemplate(SystemDisks, Parameters(_key, instance)));

        var calls = _account.Calls.ToList();
        var snapshot = calls.Single(call => call.Action == "CreateSnapshot");
        var stop = calls.Single(call => call.Action == "StopInstance");
        Assert.True(stop.At - snapshot.At > TimeSpan.FromMinutes(30), "the instance runs on after its snapshot");
        Assert.True(calls.Single(call => call.Action == "ReplaceSystemDisk").At > stop.At);
    }

    [Fact]
    public void StoppedInstance_IsRunningAfterwards()
    {
        var instance = _client.Stop(_client.RunInstance());

        _client.Ended(_client.StartTemplate(SystemDisks, Parameters(_key, instance)));

        Assert.Equal("Running", _client.Instance(instance).Text("Status"));
    }

    [Fact]
    public void ReplacementThatFails_IsHidden_AndTheWayBackIsDeleted()
    {
        var instance = _client.RunInstance();
        _account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "ReplaceSystemDisk" }]);

        var execution = _client.Ended(_client.StartTemplate(SystemDisks, Parameters(_key, instance)));

        Assert.Equal(("Success", ""), (execution.Text("Status"), execution.Text("StatusMessage")));
        Assert.False(_client.SystemDisk(instance).Flag("Encrypted"));
        Assert.Equal("Stopped", _client.Instance(instance).Text("Status"));
        Assert.Equal(0, _client.Call("Ecs", "DescribeImages", ("ImageOwnerAlias", "self")).Number("TotalCount"));
        Assert.DoesNotContain(_client.Call("Ecs", "DescribeSnapshots")["Snapshots"]!["Snapshot"]!.AsArray(),
            snapshot => snapshot!.Text("SnapshotName").StartsWith("Snapshot-", StringComparison.Ordinal));
    }

    [Fact]
    public void OneFailure_StopsTheInstancesThatHaveNotBegun()
    {
        var instances = Enumerable.Range(0, 3).Select(_ => _client.RunInstance()).ToArray();
        _account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "CreateImage", Times = 1 }]);
        var parameters = Parameters(_key, instances).Replace("{\"KMSKeyId\"",
            """{"rateControl":{"Mode":"Concurrency","MaxErrors":0,"Concurrency":1},"KMSKeyId" """, StringComparison.Ordinal);

        var execution = _client.Ended(_client.StartTemplate(SystemDisks, parameters));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains("1 of 3 items failed, 2 were not begun", execution.Text("StatusMessage"), StringComparison.Ordinal);
        Assert.All(instances, instance => Assert.False(_client.SystemDisk(instance).Flag("Encrypted")));
    }

    [Fact]
    public void DataDisk_IsReplaced_WithoutItsTagsAndPerformanceLevel_AndTheOldOneIsLeft()
    {
        var instance = _client.RunInstance();
        var old = _client.CreateDisk(("Size", "500"), ("DiskCategory", "cloud_essd"), ("PerformanceLevel", "PL2"),
            ("DiskName", "data"), ("Tag.1.Key", "owner"), ("Tag.1.Value", "shop"));
        _client.Wait(TimeSpan.FromMinutes(1));
        _client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", old));
        _client.Wait(TimeSpan.FromMinutes(1));
        var parameters = Parameters(_key, instance).Replace("{\"KMSKeyId\"", """{"diskType":["data"],"KMSKeyId" """,
            StringComparison.Ordinal);

        var execution = _client.Ended(_client.StartTemplate(Disks, parameters));

        Assert.Equal(("Success", ""), (execution.Text("Status"), execution.Text("StatusMessage")));
        var disk = _client.Call("Ecs", "DescribeDisks", ("InstanceId", instance), ("DiskType", "data"))["Disks"]!["Disk"]!
            .AsArray().Single()!;
        Assert.NotEqual(old, disk.Text("DiskId"));
        Assert.Equal((true, _key, "data", "PL1"), (disk.Flag("Encrypted"), disk.Text("KMSKeyId"), disk.Text("DiskName"),
            disk.Text("PerformanceLevel")));
        Assert.Empty(disk["Tags"]!["Tag"]!.AsArray());
        Assert.Equal(("Available", false), (_client.Disk(old).Text("Status"), _client.Disk(old).Flag("Encrypted")));
        Assert.False(_client.SystemDisk(instance).Flag("Encrypted"));
        Assert.DoesNotContain(_account.Calls, call => call.Action == "StopInstance");
    }

    [Fact]
    public void DataDisk_OfACategoryThatCannot_FailsBeforeAnythingIsDetached()
    {
        var instance = _client.RunInstance();
        var disk = _client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_efficiency"));
        _client.Wait(TimeSpan.FromMinutes(1));
        _client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        _client.Wait(TimeSpan.FromMinutes(1));
        var parameters = Parameters(_key, instance).Replace("{\"KMSKeyId\"", """{"diskType":["data"],"KMSKeyId" """,
            StringComparison.Ordinal);

        var execution = _client.Ended(_client.StartTemplate(Disks, parameters));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains("NotSupportSnapshotEncrypted.DiskCategory", execution.Text("StatusMessage"), StringComparison.Ordinal);
        Assert.Equal("In_use", _client.Disk(disk).Text("Status"));
    }

    [Fact]
    public void Instances_AreChosenByTagsToo()
    {
        var tagged = _client.RunInstance(("Tag.1.Key", "convert"), ("Tag.1.Value", "yes"));
        var other = _client.RunInstance();

        var execution = _client.Ended(_client.StartTemplate(SystemDisks,
            $$$"""{"KMSKeyId":"{{{_key}}}","targets":{"Type":"Tags","Tags":[{"Key":"convert","Value":"yes"}]}}"""));

        Assert.Equal("Success", execution.Text("Status"));
        Assert.True(_client.SystemDisk(tagged).Flag("Encrypted"));
        Assert.False(_client.SystemDisk(other).Flag("Encrypted"));
    }

    [Fact]
    public void SixthInstance_WaitsForTheQueueOfImageCopies()
    {
        var instances = Enumerable.Range(0, 6).Select(_ => _client.RunInstance()).ToArray();

        var execution = _client.Ended(_client.StartTemplate(SystemDisks, Parameters(_key, instances)));

        Assert.Equal("Success", execution.Text("Status"));
        Assert.All(instances, instance => Assert.True(_client.SystemDisk(instance).Flag("Encrypted")));
        var replaced = _account.Calls.Where(call => call.Action == "ReplaceSystemDisk").Select(call => call.At).Order().ToList();
        Assert.True(replaced[5] - replaced[4] > TimeSpan.FromMinutes(30), "the sixth copy waits for its turn");
    }
}
