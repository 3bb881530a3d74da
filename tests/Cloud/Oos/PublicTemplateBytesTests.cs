using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.Tests.Cloud.Blocks;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Oos;

/// <summary>What the service's own templates do to the bytes of disks: the losses that follow from the order of their
/// steps (aliyun/oos-templates, commit 48dd26619f of 2024-09-23).</summary>
public sealed class PublicTemplateBytesTests : IDisposable
{
    private const string SystemDisks = "ACS-ECS-BulkyEncryptSystemDisk";
    private const string Disks = "ACS-ECS-BulkyEncryptDisks";

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _key;
    private readonly string _instance;

    public PublicTemplateBytesTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _key = _client.CreateKey();
        _instance = _client.RunInstance();
    }

    public void Dispose() => _account.Dispose();

    [Fact]
    public void SystemDisk_KeepsWhatWasThereAtTheSnapshot_AndLosesWhatTheGuestWroteAfter()
    {
        var old = _client.SystemDisk(_instance).Text("DiskId");
        _account.Blocks.WriteAsGuest(old, 0, "kept"u8.ToArray(), _client.Now);
        var execution = _client.StartTemplate(SystemDisks, PublicTemplateTests.Parameters(_key, _instance));
        _client.Wait(TimeSpan.FromMinutes(10)); // the image is being copied, the instance serves on
        _account.Blocks.WriteAsGuest(old, 4096, "an order of a customer"u8.ToArray(), _client.Now);

        var status = _client.Ended(execution).Text("Status");

        var disk = _client.SystemDisk(_instance).Text("DiskId");
        Assert.Equal("Success", status);
        Assert.Equal("kept"u8.ToArray(), _account.Blocks.ReadAsGuest(disk, 0, 4, _client.Now));
        Assert.Equal(new byte[22], _account.Blocks.ReadAsGuest(disk, 4096, 22, _client.Now));
    }

    [Fact]
    public void DataDisk_LosesWhatTheGuestWroteAfterTheSnapshot_WhichOnlyTheDiskLeftBehindHolds()
    {
        var old = _client.AttachedDisk(_instance);
        _account.Blocks.WriteAsGuest(old, 0, "kept"u8.ToArray(), _client.Now);
        var parameters = PublicTemplateTests.Parameters(_key, _instance).Replace("{\"KMSKeyId\"",
            """{"diskType":["data"],"KMSKeyId" """, StringComparison.Ordinal);
        var execution = _client.StartTemplate(Disks, parameters);
        _client.Wait(TimeSpan.FromSeconds(20));
        _account.Blocks.WriteAsGuest(old, 4096, "an order"u8.ToArray(), _client.Now);

        var status = _client.Ended(execution).Text("Status");

        var disk = _client.Call("Ecs", "DescribeDisks", ("InstanceId", _instance), ("DiskType", "data"))
            ["Disks"]!["Disk"]!.AsArray().Single()!.Text("DiskId");
        Assert.Equal("Success", status);
        Assert.NotEqual(old, disk);
        Assert.Equal("kept"u8.ToArray(), _account.Blocks.Read(disk, 0, 4));
        Assert.Equal(new byte[8], _account.Blocks.Read(disk, 4096, 8));
        Assert.Equal("an order"u8.ToArray(), _account.Blocks.Read(old, 4096, 8));
    }

    [Fact]
    public void ReplacementThatFails_LeavesTheBytes_InTheClear_AndSaysSuccess()
    {
        var disk = _client.SystemDisk(_instance).Text("DiskId");
        _account.Blocks.WriteAsGuest(disk, 0, TestBlocks.Text, _client.Now);
        _account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "ReplaceSystemDisk" }]);

        var execution = _client.Ended(
            _client.StartTemplate(SystemDisks, PublicTemplateTests.Parameters(_key, _instance)));

        Assert.Equal("Success", execution.Text("Status"));
        Assert.Equal(disk, _client.SystemDisk(_instance).Text("DiskId"));
        Assert.Equal(TestBlocks.Text, _account.Blocks.Read(disk, 0, TestBlocks.Text.Length));
        Assert.Equal("Stopped", _client.Instance(_instance).Text("Status"));
    }
}
