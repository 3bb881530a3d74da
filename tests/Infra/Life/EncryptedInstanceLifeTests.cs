using Infra.Engine;
using Infra.Identity;
using Infra.Images;
using Infra.Instances;
using Infra.Keys;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Components.Life;

/// <summary>What ECS encrypts on creation, on the embedded cloud: an instance with a key, an encrypted image of it, and
/// an instance that boots from that.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptedInstanceLifeTests
{
    [Fact]
    public async Task Instances_UpAgainAndDestroyed_NeitherFailNorChange()
    {
        using var project = new EngineFixture();

        var first = await project.UpAsync(Declare);
        var second = await project.UpAsync(Declare);
        var end = await project.Engine.DestroyAsync();

        Assert.Equal([], first.Errors);
        Assert.Equal([], second.Errors);
        Assert.Equal("", string.Join('\n', second.Resources
            .Where(resource => resource.Status != ResourceStatus.Unchanged)
            .Select(resource => $"{resource.Name} {resource.Status} {string.Join(", ", resource.Changes)}")));
        Assert.Equal([], end.Errors);
    }

    [Fact]
    public async Task Instance_FromAnEncryptedImage_HasItsSystemDiskEncryptedByTheKeyOfTheImage()
    {
        using var project = new EngineFixture();

        var result = await project.GivenAsync(Declare);

        var instance = result.Named("web-instance");
        Assert.Equal(true, instance.Outputs["systemDiskEncrypted"]);
        Assert.Equal(result.Named("orders-key").Id, instance.Outputs["systemDiskKmsKeyId"]);
        Assert.DoesNotContain("systemDiskEncrypted", instance.Inputs.Keys);
    }

    private static void Declare()
    {
        var network = NetworkPrograms.Network();
        var vSwitch = NetworkPrograms.Switch(network);
        var group = NetworkPrograms.Group(network);
        var pair = new EcsKeyPair("people", new() { KeyPairName = "people" });
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());

        var first = new EncryptedInstance("first", new()
        {
            ZoneId = EngineFixture.Zone,
            VSwitchId = vSwitch.Id,
            SecurityGroupIds = { group.Id },
            InstanceType = "ecs.g7.large",
            ImageId = "aliyun_3_x64_20G_alibase_20240819.vhd",
            KeyPairName = pair.KeyPairName,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            DataDisks = { new EncryptedInstanceDiskArgs { Name = "data", SizeGiB = 40 } },
            Deletable = true,
        });
        var image = new EncryptedImage("golden", new()
        {
            InstanceId = first.InstanceId,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        });
        _ = new EncryptedInstance("web", new()
        {
            ZoneId = EngineFixture.Zone,
            VSwitchId = vSwitch.Id,
            SecurityGroupIds = { group.Id },
            InstanceType = "ecs.g7.large",
            ImageId = image.ImageId,
            ImageEncrypted = true,
            KeyPairName = pair.KeyPairName,
            Deletable = true,
        });
    }
}
