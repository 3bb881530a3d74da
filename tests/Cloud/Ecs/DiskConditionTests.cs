using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>A user who must encrypt: the policy ecs-disk-encrypt-control, beside full access to ECS.</summary>
/// <remarks>The keys are those of the ECS documentation; the operator of its example could not be read, this one is
/// ours.</remarks>
public sealed class DiskConditionTests : IDisposable
{
    private const string EncryptControl =
        """
        {"Effect":"Allow","Action":"ecs:*","Resource":"*"},
        {"Effect":"Deny","Action":["ecs:RunInstances","ecs:CreateInstance"],"Resource":"*",
         "Condition":{"StringLike":{"ecs:IsSystemDiskEncrypted":"*false*"}}},
        {"Effect":"Deny","Action":["ecs:RunInstances","ecs:CreateInstance","ecs:CreateDisk"],"Resource":"*",
         "Condition":{"StringLike":{"ecs:IsDiskEncrypted":"*false*"}}}
        """;

    private const string OwnKeyControl =
        """
        {"Effect":"Allow","Action":"ecs:*","Resource":"*"},
        {"Effect":"Deny","Action":"ecs:CreateDisk","Resource":"*","Condition":{"Bool":{"ecs:IsDiskByokEncrypted":"false"}}}
        """;

    private const string TrustsTheAccount =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"RAM":["acs:ram::0000000000000001:root"]}}],"Version":"1"}""";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData(null, false)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void Disk_IsMadeOnlyIfItIsEncrypted(string? encrypted, bool made)
    {
        var alice = _account.Client(_account.UserWith("alice", EncryptControl));

        var refused = Record.Exception(() => alice.CreateDisk(("Encrypted", encrypted)));

        Assert.Equal(made, refused is null);
        Assert.Equal(made ? null : "ExplicitDeny", (refused as CloudException)?.AccessDenied?.NoPermissionType);
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void Instance_IsMadeOnlyIfItsSystemDiskIsEncrypted(string encrypted, bool made)
    {
        var alice = _account.Client(_account.UserWith("alice", EncryptControl));

        var refused = Record.Exception(() => alice.RunInstance(("SystemDisk.Encrypted", encrypted)));

        Assert.Equal(made, refused is null);
    }

    [Fact]
    public void Disk_OfAnEncryptedSnapshot_CountsAsEncrypted()
    {
        var root = _account.Client();
        var disk = root.CreateDisk(("Encrypted", "true"));
        var instance = root.RunInstance();
        root.Call("Ecs", "AttachDisk", ("DiskId", disk), ("InstanceId", instance));
        root.Wait(TimeSpan.FromMinutes(5));
        var snapshot = root.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        var alice = _account.Client(_account.UserWith("alice", EncryptControl));
        alice.Wait(TimeSpan.FromDays(1));

        var made = alice.CreateDisk(("SnapshotId", snapshot));

        Assert.True(alice.Disk(made)["Encrypted"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void SessionOfARoleUnderThePolicy_MakesEncryptedDisksOnly(string encrypted, bool made)
    {
        var root = _account.Client();
        root.Call("Ram", "CreateRole", ("RoleName", "builder"), ("AssumeRolePolicyDocument", TrustsTheAccount));
        root.CreatePolicy("encrypt", EncryptControl);
        root.Call("Ram", "AttachPolicyToRole", ("PolicyType", "Custom"), ("PolicyName", "encrypt"), ("RoleName", "builder"));
        var bob = _account.Client(_account.UserWith("bob", """{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"""));
        var credentials = bob.Call("Sts", "AssumeRole",
            ("RoleArn", $"acs:ram::{CloudAccount.ReservedId}:role/builder"), ("RoleSessionName", "s1"))["Credentials"]!;
        var session = _account.Client(
            _account.FindCredential(credentials.Text("AccessKeyId"))!.Principal);

        var refused = Record.Exception(() => session.CreateDisk(("Encrypted", encrypted)));

        Assert.Equal(made ? null : "ExplicitDeny", (refused as CloudException)?.AccessDenied?.NoPermissionType);
        Assert.Equal(made, refused is null);
    }

    [Fact]
    public void OwnKey_CanBeDemanded()
    {
        var root = _account.Client();
        root.CreateEcsRole();
        var key = root.CreateKey();
        var alice = _account.Client(_account.UserWith("alice", OwnKeyControl));

        var refusal = Assert.Throws<CloudException>(() => alice.CreateDisk(("Encrypted", "true")));
        alice.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key));

        Assert.Equal("Forbidden.RAM", refusal.Code);
    }
}
