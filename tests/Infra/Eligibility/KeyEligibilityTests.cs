using Infra.AccountDefaults;
using Infra.Clusters;
using Infra.Disks;
using Infra.Images;
using Infra.Instances;
using Infra.Keys;
using Infra.LaunchTemplates;
using Infra.Snapshots;
using Infra.Tests.Testing;

namespace Infra.Tests.Eligibility;

/// <summary>A key that cannot encrypt disks is refused by whatever would use it, before anything is
/// registered.</summary>
[Collection("Deployments")]
public sealed class KeyEligibilityTests
{
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    [Theory]
    [InlineData("RSA_2048", false)]
    [InlineData("RSA_2048", true)]
    [InlineData("EC_SM2", false)]
    public async Task Disk_WithAnAsymmetricKey_IsRefusedWithTheEligibleOnes(string keySpec, bool isPreview)
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new CustomerKey("orders", new() { KeySpec = keySpec });
            _ = Disk(key);
        }, isPreview: isPreview);

        Assert.Contains(
            $"EncryptedDisk 'data': 'keyId' must be a symmetric key that ECS can use; got CustomerKey 'orders', which "
            + $"is {keySpec}. hint: ECS encrypts with Aliyun_AES_256 and Aliyun_SM4 only (as of 2025-12-01)",
            text, StringComparison.Ordinal);
    }

    /// <summary>Whatever takes a key: what else it lacks here is named in the same message.</summary>
    [Theory]
    [InlineData("EncryptedImage")]
    [InlineData("EncryptedInstance")]
    [InlineData("EncryptedLaunchTemplate")]
    [InlineData("EncryptedSnapshotPolicy")]
    [InlineData("EncryptedNodePool")]
    [InlineData("DiskEncryptionByDefault")]
    public async Task Component_WithAnAsymmetricKey_IsRefused(string component)
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new CustomerKey("orders", new() { KeySpec = "RSA_2048" }).KeyId;
            _ = component switch
            {
                "EncryptedImage" => new EncryptedImage("data", new() { KeyId = key, EncryptionRole = RoleName }) as object,
                "EncryptedInstance" => new EncryptedInstance("data", new() { KeyId = key, EncryptionRole = RoleName }),
                "EncryptedLaunchTemplate" => new EncryptedLaunchTemplate("data", new() { KeyId = key, EncryptionRole = RoleName }),
                "EncryptedSnapshotPolicy" => new EncryptedSnapshotPolicy("data",
                    new() { CopyRegionId = "cn-beijing", KeyId = key, EncryptionRole = RoleName }),
                "EncryptedNodePool" => new EncryptedNodePool("data", new() { KeyId = key, EncryptionRole = RoleName }),
                _ => new DiskEncryptionByDefault("data", new() { KeyId = key, EncryptionRole = RoleName }),
            };
        });

        Assert.Contains($"{component} 'data': 'keyId' must be a symmetric key that ECS can use; got CustomerKey 'orders', which is RSA_2048.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disk_WithASpecificationKnownOnlyLater_IsRefusedBeforeItIsMade()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var first = new CustomerKey("first", new());
            var key = new CustomerKey("orders", new() { KeySpec = first.KeyId.Apply(_ => "RSA_2048") });
            _ = Disk(key);
        });

        Assert.Contains("got CustomerKey 'orders', which is RSA_2048.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disk_WithAKeyThatAwaitsItsMaterial_IsRefusedNamingTheImport(bool isPreview)
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new CustomerKey("byok", new() { Origin = "EXTERNAL" });
            _ = Disk(key);
        }, isPreview: isPreview);

        Assert.Contains(
            "EncryptedDisk 'data': 'keyId' must be a key that has its material; got CustomerKey 'byok' without "
            + "'materialImported'. hint: deploy the key alone, import the material with: atrest key import; then set "
            + "'materialImported' to true",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Aliyun_SM4", "Aliyun_KMS", false)]
    [InlineData("Aliyun_AES_256", "EXTERNAL", true)]
    public async Task Disk_WithAnEligibleKey_IsDeclared(string keySpec, string origin, bool materialImported)
    {
        var run = await ProgramRun.Of(() =>
        {
            var key = new CustomerKey(
                "orders", new() { KeySpec = keySpec, Origin = origin, MaterialImported = materialImported });
            _ = Disk(key);
        });

        Assert.Equal("orders-key-id", run.Only("alicloud:ecs/ecsDisk:EcsDisk")["kmsKeyId"]);
    }

    private static EncryptedDisk Disk(CustomerKey key) => new("data", new()
    {
        ZoneId = "cn-hangzhou-h",
        SizeGiB = 40,
        KeyId = key.KeyId,
        EncryptionRole = RoleName,
    });
}
