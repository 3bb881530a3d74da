using Infra.Cloud;
using Infra.Cloud.Blocks;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>Who has the data key of a disk when: a host while its instance runs, KMS whenever it is asked, nobody once
/// the key is gone.</summary>
public sealed class DataKeyLifeTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _key;
    private readonly string _instance;
    private readonly string _disk;

    public DataKeyLifeTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _key = _client.CreateKey();
        _instance = _client.RunInstance();
        _disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(_key));
    }

    private DiskBlocks Blocks => _account.Blocks;

    public void Dispose() => _account.Dispose();

    [Fact]
    public void DisabledKey_DoesNotDisturbAGuest_EvenOneThatHasNeverWritten()
    {
        _client.Call("Kms", "DisableKey", ("KeyId", _key));

        Blocks.WriteAsGuest(_disk, 0, TestBlocks.Text);

        Assert.Equal(TestBlocks.Text, Blocks.ReadAsGuest(_disk, 0, TestBlocks.Text.Length));
        var raw = Assert.Throws<BlockException>(() => Blocks.Read(_disk, 0, 1));
        Assert.Equal(BlockFault.Unreadable, raw.Fault);
        Assert.Contains($"key '{_key}', which is not enabled", raw.Message, StringComparison.Ordinal);
        Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Write(_disk, 0, TestBlocks.Text)));
    }

    [Theory]
    [InlineData("RebootInstance")]
    [InlineData("StartInstance")]
    public void DisabledKey_BreaksAtStartAndReboot_AndHealsWhenItIsEnabled(string action)
    {
        Blocks.WriteAsGuest(_disk, 0, TestBlocks.Text);
        if (action == "StartInstance") _client.Stop(_instance);
        _client.Call("Kms", "DisableKey", ("KeyId", _key));

        var refusal = _client.Refusal("Ecs", action, ("InstanceId", _instance));
        _client.Call("Kms", "EnableKey", ("KeyId", _key));
        _client.Call("Ecs", action, ("InstanceId", _instance));
        _client.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
        Assert.Equal(TestBlocks.Text, Blocks.ReadAsGuest(_disk, 0, TestBlocks.Text.Length, _client.Now));
    }

    [Fact]
    public void DisabledKey_BreaksAtAttach()
    {
        Blocks.WriteAsGuest(_disk, 0, TestBlocks.Text);
        _client.Detach(_instance, _disk);
        _client.Call("Kms", "DisableKey", ("KeyId", _key));

        var refusal = _client.Refusal("Ecs", "AttachDisk", ("InstanceId", _instance), ("DiskId", _disk));

        Assert.Equal("InvalidParameter.KMSKeyId.CMKNotEnabled", refusal.Code);
        Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Read(_disk, 0, 1)));
    }

    [Fact]
    public void PurgedKey_LeavesTheGuestItsBytes_UntilItStops()
    {
        Blocks.WriteAsGuest(_disk, 0, TestBlocks.Text);
        _client.Purge(_account, _key);

        var running = Blocks.ReadAsGuest(_disk, 0, TestBlocks.Text.Length, _client.Now);
        _client.Stop(_instance);
        var start = _client.Refusal("Ecs", "StartInstance", ("InstanceId", _instance));
        var raw = Assert.Throws<BlockException>(() => Blocks.Read(_disk, 0, 1, _client.Now));

        Assert.Equal(TestBlocks.Text, running);
        Assert.StartsWith("InvalidParameter.KMSKeyId.", start.Code, StringComparison.Ordinal);
        Assert.Equal(BlockFault.Unreadable, raw.Fault);
        Assert.Contains("nobody can open its data key again", raw.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PurgedKey_MakesEverythingUnderItUnreadable()
    {
        Blocks.WriteAsGuest(_disk, 0, TestBlocks.Text);
        var snapshot = _client.SnapshotOf(_disk);
        var made = _client.DiskFrom(snapshot);
        var never = _client.CreateDisk(TestBlocks.Encrypted(_key));

        _client.Purge(_account, _key);

        foreach (var id in new[] { _disk, snapshot, made, never })
        {
            Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Read(id, 0, 1)));
            Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Hash(id)));
        }
    }

    [Fact]
    public void Role_ThatIsTakenAway_MakesDisksUnreadable_ButForGuests()
    {
        Blocks.WriteAsGuest(_disk, 0, TestBlocks.Text);
        _client.Call("Ram", "DetachPolicyFromRole", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", TestCloud.EcsRole));

        Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Read(_disk, 0, 1)));
        Assert.Equal(TestBlocks.Text, Blocks.ReadAsGuest(_disk, 0, TestBlocks.Text.Length));
    }

    [Fact]
    public void ServiceKey_NeedsNoRole()
    {
        var disk = _client.AttachedDisk(_instance, ("Size", "40"), ("Encrypted", "true"));
        _client.Call("Ram", "DetachPolicyFromRole", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", TestCloud.EcsRole));

        Blocks.Write(disk, 0, TestBlocks.Text);

        Assert.Equal(TestBlocks.Text, Blocks.Read(disk, 0, TestBlocks.Text.Length));
    }

    [Fact]
    public void RotatedKey_OpensWhatAnOlderVersionEncrypted()
    {
        var rotating = _client.CreateKey(("EnableAutomaticRotation", "true"), ("RotationInterval", "7d"));
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(rotating));
        Blocks.WriteAsGuest(disk, 0, TestBlocks.Text, _client.Now);
        _client.Wait(TimeSpan.FromDays(30));
        _account.Commit(_client.Now);

        Assert.Equal(TestBlocks.Text, Blocks.Read(disk, 0, TestBlocks.Text.Length, _client.Now));
    }

    [Fact]
    [Infra.Tests.Cloud.Door.InProcessOnly("It puts a source of its own in the place of the system's generator.")]
    public void DataKeys_AreOneForADisk_AndFromTheGenerator()
    {
        var drawn = new List<int>();
        using var account = CloudAccount.InMemory(new CloudOptions
        {
            Entropy = bytes =>
            {
                drawn.Add(bytes.Length);
                System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
            },
        });
        var client = account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var (one, other) = (client.CreateDisk(TestBlocks.Encrypted(key)), client.CreateDisk(TestBlocks.Encrypted(key)));

        var before = drawn.Count;
        foreach (var disk in new[] { one, other, one }) account.Blocks.Write(disk, 0, TestBlocks.Text, client.Now);

        Assert.Equal(0, before);
        Assert.Equal(3, drawn.Count(length => length == 32)); // the material of the key, and a data key for each disk
    }
}
