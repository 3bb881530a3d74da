using Infra.Cloud;
using Infra.Identity;
using Infra.Instances;
using Infra.Keys;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Components.Life;

/// <summary>The way of the documents to find out whether data are encrypted, and to stop an instance in an emergency: disable
/// the key, and start the instance anew.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class DisabledKeyLifeTests
{
    [Fact]
    public async Task Instance_OfAKeyThatIsDisabled_DoesNotStartAnewUntilItIsEnabled()
    {
        using var project = new EngineFixture();
        var instance = (await project.GivenAsync(() => Declare(enabled: true))).Named("shop-instance").Id!;

        await project.GivenAsync(() => Declare(enabled: false));
        var disabled = Reboot(project, instance);
        await project.GivenAsync(() => Declare(enabled: true));
        var enabled = Reboot(project, instance);

        Assert.Equal(("InvalidParameter.KMSKeyId.CMKNotEnabled", null), (disabled, enabled));
    }

    /// <returns>The code of the refusal, if there is one.</returns>
    private static string? Reboot(EngineFixture project, string instance)
    {
        string? code = null;
        project.InAccount(client =>
        {
            try
            {
                client.Call("Ecs", "RebootInstance", ("InstanceId", instance));
            }
            catch (CloudException refusal)
            {
                code = refusal.Code;
            }
        });
        return code;
    }

    private static void Declare(bool enabled)
    {
        var network = NetworkPrograms.Network();
        _ = new EncryptedInstance("shop", new()
        {
            ZoneId = EngineFixture.Zone,
            VSwitchId = NetworkPrograms.Switch(network).Id,
            SecurityGroupIds = { NetworkPrograms.Group(network).Id },
            InstanceType = "ecs.g7.large",
            ImageId = "aliyun_3_x64_20G_alibase_20240819.vhd",
            KeyPairName = new EcsKeyPair("people", new() { KeyPairName = "people" }).KeyPairName,
            KeyId = new CustomerKey("orders", new() { Enabled = enabled, Deletable = true }).KeyId,
            EncryptionRole = new EcsDiskEncryptionRole("role", new()).RoleName,
            Deletable = true,
        });
    }
}
