using Infra.Disks;
using Infra.Tests.Testing;

namespace Infra.Tests.Eligibility;

/// <summary>A disk in a region that cannot encrypt it is refused by its zone, whatever provider makes it.</summary>
[Collection("Deployments")]
public sealed class DiskRegionTests
{
    public static TheoryData<string, bool, string> Refused => new()
    {
        {
            "cn-nanjing-a", true,
            "ECS encrypts disks; got cn-nanjing-a. hint: it does everywhere but in cn-nanjing and ap-northeast-2 (as of "
            + "2025-04)"
        },
        {
            "ap-northeast-2a", false,
            "customer master keys encrypt disks; got ap-northeast-2a. hint: they do everywhere but in cn-nanjing, "
            + "ap-northeast-2, cn-fuzhou, ap-southeast-7 (as of 2025-04)"
        },
        {
            "cn-fuzhou-a", false,
            "customer master keys encrypt disks; got cn-fuzhou-a. hint: they do everywhere but in cn-nanjing, "
            + "ap-northeast-2, cn-fuzhou, ap-southeast-7; in cn-fuzhou only its service key does ('serviceKey') (as of "
            + "2025-04)"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Zone_InARegionThatCannotEncrypt_IsRefused(string zoneId, bool serviceKey, string message)
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptedDisk("data", Disk(zoneId, serviceKey), new()
        {
            Provider = new Pulumi.AliCloud.Provider("other"),
        }));

        Assert.Contains($"'zoneId' must be in a region where {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zone_WhereOnlyTheServiceKeyEncrypts_IsAcceptedWithIt()
    {
        var run = await ProgramRun.Of(
            () => _ = new EncryptedDisk("data", Disk("ap-southeast-7a", serviceKey: true)), region: "ap-southeast-7");

        Assert.Equal("ap-southeast-7a", run.Only("alicloud:ecs/ecsDisk:EcsDisk")["zoneId"]);
    }

    private static EncryptedDiskArgs Disk(string zoneId, bool serviceKey) => new()
    {
        ZoneId = zoneId,
        SizeGiB = 40,
        ServiceKey = serviceKey,
        KeyId = serviceKey ? null : (Pulumi.Input<string>)"key-1",
        EncryptionRole = serviceKey ? null : (Pulumi.Input<string>)"AliyunECSDiskEncryptDefaultRole",
    };
}
