using Infra.Cloud;
using Infra.Engine;
using Infra.Guardrails;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Life;

/// <summary>The guardrails of RAM on the embedded cloud: whom they hold back from what, and until when.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class RamGuardrailLifeTests
{
    [Fact]
    public async Task UserUnderThePolicy_CreatesEncryptedDisksAndInstancesOnly()
    {
        using var project = Given("alice", "ecs:*");

        await project.GivenAsync(() => _ = new EncryptedDisksOnly("disks", new() { UserNames = { "alice" } }));

        As(project, "alice", alice =>
        {
            Assert.Equal("ExplicitDeny", Refusal(() => alice.CreateDisk()));
            Assert.Null(Refusal(() => alice.CreateDisk(("Encrypted", "true"))));
            Assert.Equal("ExplicitDeny", Refusal(() => alice.RunInstance(("SystemDisk.Encrypted", "false"))));
            Assert.Equal("ExplicitDeny", Refusal(() => alice.RunInstance(
                ("SystemDisk.Encrypted", "true"), ("DataDisk.1.Size", "40"), ("DataDisk.1.Category", "cloud_essd"),
                ("DataDisk.1.Encrypted", "true"), ("DataDisk.2.Size", "40"), ("DataDisk.2.Category", "cloud_essd"))));
            Assert.Null(Refusal(() => alice.RunInstance(("SystemDisk.Encrypted", "true"))));
        });
    }

    [Fact]
    public async Task UserUnderTheStricterPolicy_NeedsACustomerKey()
    {
        using var project = Given("alice", "ecs:*");
        var key = "";
        project.InAccount(root =>
        {
            root.CreateEcsRole();
            key = root.CreateKey();
        });

        await project.GivenAsync(
            () => _ = new EncryptedDisksOnly("disks", new() { UserNames = { "alice" }, CustomerKey = true }));

        As(project, "alice", alice =>
        {
            Assert.Equal("ExplicitDeny", Refusal(() => alice.CreateDisk(("Encrypted", "true"))));
            Assert.Null(Refusal(() => alice.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key))));
        });
    }

    [Fact]
    public async Task UserUnderTheLock_LosesNoKeyAndSwitchesNothingOff()
    {
        using var project = Given("oscar", "*");
        var key = "";
        project.InAccount(root => key = root.CreateKey());

        await project.GivenAsync(() => _ = new EncryptionLock("lock", new() { UserNames = { "oscar" } }));

        As(project, "oscar", oscar =>
        {
            Assert.Equal("ExplicitDeny", Refusal(() => oscar.Call("Kms", "DisableKey", ("KeyId", key))));
            Assert.Equal("ExplicitDeny", Refusal(
                () => oscar.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"))));
            Assert.Equal("ExplicitDeny", Refusal(() => oscar.Call("Ecs", "DisableDiskEncryptionByDefault")));
            Assert.Null(Refusal(() => oscar.Call("Ecs", "EnableDiskEncryptionByDefault")));
            Assert.Equal(key, (string?)oscar.Key(key)["KeyId"]);
        });
    }

    [Fact]
    public async Task Guardrail_ChangedAndRemoved_HoldsWhomItNames()
    {
        using var project = Given("alice", "ecs:*");
        await project.GivenAsync(() => _ = new EncryptedDisksOnly("disks", new() { UserNames = { "alice" } }));

        var again = await project.UpAsync(() => _ = new EncryptedDisksOnly("disks", new() { UserNames = { "alice" } }));
        var stricter = await project.GivenAsync(
            () => _ = new EncryptedDisksOnly("disks", new() { UserNames = { "alice" }, CustomerKey = true }));
        var removed = await project.GivenAsync(() => { });

        Assert.All(again.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.Equal(ResourceStatus.Updated, stricter.StatusOf("disks-policy"));
        Assert.Equal(ResourceStatus.Deleted, removed.StatusOf("disks-user-alice"));
        As(project, "alice", alice => Assert.Null(Refusal(() => alice.CreateDisk())));
    }

    [Fact]
    public async Task Administrator_OfSecretEncryption_MayManageKeys()
    {
        using var project = Given("carol", "cs:*");

        await project.GivenAsync(() => _ = new SecretEncryptionAdministrators("secrets", new() { UserNames = { "carol" } }));

        As(project, "carol", carol => Assert.Null(Refusal(() => carol.CreateKey())));
    }

    private static EngineFixture Given(string user, string action)
    {
        var project = new EngineFixture();
        project.InAccount(root =>
        {
            root.Call("Ram", "CreateUser", ("UserName", user));
            root.CreatePolicy("own", $$"""{"Effect":"Allow","Action":"{{action}}","Resource":"*"}""");
            root.Call("Ram", "AttachPolicyToUser", ("PolicyType", "Custom"), ("PolicyName", "own"), ("UserName", user));
        });
        return project;
    }

    private static void As(EngineFixture project, string user, Action<CloudClient> work)
    {
        using var account = CloudAccount.Open(project.AccountDirectory, project.Cloud);
        work(account.Client(account.CreateAccessKey(user).Principal));
    }

    private static string? Refusal(Action call) => (Record.Exception(call) as CloudException)?.AccessDenied?.NoPermissionType;
}
