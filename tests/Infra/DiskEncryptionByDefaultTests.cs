using Infra.AccountDefaults;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class DiskEncryptionByDefaultTests
{
    private const string SwitchType = "alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault";
    private const string KeyType = "alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    public static TheoryData<string, DiskEncryptionByDefaultArgs> Refused => new()
    {
        { "'keyId' must be given; got nothing. hint: or set 'serviceKey' to true", new() },
        {
            "'keyId' must be left out when 'serviceKey' is true; got both.",
            new() { KeyId = "key-1", ServiceKey = true }
        },
        { "'encryptionRole' must be given with 'keyId'; got nothing.", new() { KeyId = "key-1" } },
        {
            "'keyId' must be the ID of a key, not an alias; got alias/a.",
            new() { KeyId = "alias/a", EncryptionRole = RoleName }
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, DiskEncryptionByDefaultArgs args)
    {
        var text = await ProgramRun.Failure(() => _ = new DiskEncryptionByDefault("account", args));

        Assert.Contains($"DiskEncryptionByDefault 'account': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_ThatEncryptsNothing_IsRefused()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ProgramRun.Of(
            () => _ = new DiskEncryptionByDefault("account", new() { ServiceKey = true }), region: "cn-nanjing"));

        Assert.Contains(
            "'serviceKey' must be used in a region where ECS encrypts disks; got one in cn-nanjing.",
            ProgramRun.Text(failure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Switch_Always_IsOnAndStaysWhenTheStackGoes(bool isPreview)
    {
        var run = await ProgramRun.Of(
            () => _ = new DiskEncryptionByDefault("account", new() { KeyId = "key-1", EncryptionRole = RoleName }),
            isPreview: isPreview);

        Assert.Equal(true, run.Only(SwitchType).Inputs["encrypted"]);
        Assert.True(run.Only(SwitchType).Options.RetainOnDelete);
        Assert.True(run.Only(KeyType).Options.RetainOnDelete);
        Assert.Equal("key-1", run.Only(KeyType)["kmsKeyId"]);
    }

    [Fact]
    public async Task Key_Always_IsChosenAfterTheSwitch()
    {
        var run = await ProgramRun.Of(
            () => _ = new DiskEncryptionByDefault("account", new() { KeyId = "key-1", EncryptionRole = RoleName }));

        var options = run.Only(KeyType).Options;
        var first = await OutputUtilities.GetValueAsync(options.DependsOn.ToOutput());
        Assert.Equal(SwitchType, Assert.Single(first).GetResourceType());
    }

    [Fact]
    public async Task ServiceKey_Chosen_LeavesTheKeyToEcs()
    {
        Output<string?>? keyId = null;

        var run = await ProgramRun.Of(() =>
            keyId = new DiskEncryptionByDefault("account", new() { ServiceKey = true }).KeyId);

        Assert.DoesNotContain(run.Resources, resource => resource.Type == KeyType);
        Assert.Null(await OutputUtilities.GetValueAsync(keyId!));
    }

    [Fact]
    public async Task Deployment_OfTheSwitch_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new DiskEncryptionByDefault("account", new()
        {
            KeyId = new CustomerKey("default", new()).KeyId,
            EncryptionRole = new EcsDiskEncryptionRole("ecs-disk-encryption", new()).RoleName,
        }));

        Snapshot.Matches(run);
    }
}
