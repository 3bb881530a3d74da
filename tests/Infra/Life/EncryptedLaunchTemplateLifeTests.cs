using Infra.Identity;
using Infra.Keys;
using Infra.LaunchTemplates;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Components.Life;

/// <summary>An encrypted launch template on the embedded cloud, from its making to its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptedLaunchTemplateLifeTests
{
    private static readonly EncryptedLaunchTemplateDiskArgs s_data = new() { SizeGiB = 40 };

    public static TheoryData<string, Action<EncryptedLaunchTemplateArgs>> Updates => new()
    {
        { "instanceType", args => args.InstanceType = "ecs.g7.xlarge" },
        { "imageId", args => args.ImageId = "ubuntu_22_04_x64_20G_alibase_20240807.vhd" },
        { "keyId", args => (args.KeyId, args.EncryptionRole, args.ServiceKey) = (null, null, true) },
        { "securityGroupIds", args => args.SecurityGroupIds = [] },
        { "systemDiskSizeGiB", args => args.SystemDiskSizeGiB = 100 },
        { "systemDiskPerformanceLevel", args => args.SystemDiskPerformanceLevel = "PL0" },
        { "dataDisks", args => args.DataDisks = [s_data, new EncryptedLaunchTemplateDiskArgs { SizeGiB = 80 }] },
        { "userData", args => args.UserData = "aGVsbG8=" },
        { "description", args => args.Description = "another" },
        { "tags", args => args.Tags = new() { ["team"] = "a" } },
    };

    [Fact]
    public async Task Preview_OfNothingDeployed_PlansTheTemplate()
    {
        using var life = Life();

        await life.AssertPlannedAsync();
    }

    [Fact]
    public async Task Up_AgainWithTheSameTemplate_ChangesNothing()
    {
        using var life = Life();

        await life.GivenAsync();

        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Argument_Changed_MakesAVersionThatIsTheDefault(
        string argument, Action<EncryptedLaunchTemplateArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.NotEmpty(updated.Changes);
        Assert.True(updated.Outputs["defaultVersionNumber"] is 2.0, argument);
        Assert.Equal(2.0, updated.Outputs["latestVersionNumber"]);
    }

    [Fact]
    public async Task Template_WithAnotherName_IsAnother()
    {
        using var life = Life();

        await life.AssertReplacedAsync(args => args.TemplateName = "other");
    }

    [Fact]
    public async Task Destroy_OfATemplate_LeavesNothing()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }

    private static LifeCycle<EncryptedLaunchTemplateArgs> Life() => new("web-template", change =>
    {
        var (_, vSwitch, group) = InstancePrograms.Place();
        var pair = new EcsKeyPair("people", new() { KeyPairName = "people" });
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());
        var args = new EncryptedLaunchTemplateArgs
        {
            InstanceType = InstancePrograms.InstanceType,
            ImageId = "aliyun_3_x64_20G_alibase_20240819.vhd",
            KeyPairName = pair.KeyPairName,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            VSwitchId = vSwitch.Id,
            SecurityGroupIds = { group.Id },
            SystemDiskSizeGiB = 40,
            DataDisks = { s_data },
        };
        change(args);
        _ = new EncryptedLaunchTemplate("web", args);
    });
}
