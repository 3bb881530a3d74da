using Infra.AccountDefaults;
using Infra.Disks;
using Infra.Guardrails;
using Infra.Identity;
using Infra.Images;
using Infra.Instances;
using Infra.Keys;
using Infra.LaunchTemplates;
using Infra.Networks;
using Infra.Snapshots;
using Pulumi.AliCloud;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of docs/components, compiled and run.</summary>
internal static class ComponentPages
{
    public static void AckSecurityRoles()
    {
        var security = new AckSecurityRole("ack-security", new());

        _ = security;
    }

    public static void Guardrails()
    {
        new EncryptedDisksOnly("disks", new() { UserNames = { "alice" } });

        new EncryptionLock("operators", new() { RoleNames = { "operators" } });

        new OrganizationGuardrail("encryption", new() { TargetIds = { "fd-production" } });

        new EncryptionConfigRules("encryption", new());

        new SecretEncryptionAdministrators("secrets", new() { RoleNames = { "platform" } });
    }

    public static void CustomerKeys()
    {
        var key = new CustomerKey("orders", new());

        var shared = CustomerKey.FromAlias("shared", "alias/shared");
        var other = CustomerKey.FromId("other", "acs:kms:cn-hangzhou:1234567890123456:key/key-hzz630494463ejqjx0000");

        _ = (key, shared, other);
    }

    public static void EncryptedDisks()
    {
        var key = new CustomerKey("orders", new());
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var disk = new EncryptedDisk("data", new()
        {
            ZoneId = "cn-hangzhou-h",
            SizeGiB = 100,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });

        var cache = new EncryptedDisk("cache", new() { ZoneId = "cn-hangzhou-h", SizeGiB = 40, ServiceKey = true });

        _ = (disk, cache);
    }

    public static void Grants()
    {
        var key = new CustomerKey("orders", new());
        var appRole = new Role("app", new() { RoleName = "app" });

        var grant = key.GrantEncryptDecrypt("orders-for-app", appRole.RoleName);

        _ = grant;
    }

    public static void Images()
    {
        var key = new CustomerKey("orders", new());
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
        var beijing = new Provider("beijing", new() { Region = "cn-beijing" });
        var beijingKey = new CustomerKey("beijing", new(), new() { Provider = beijing });

        var image = new EncryptedImage("base", new()
        {
            SourceImageId = "m-bp1234567890abcdef00",
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });

        var ofWeb = new EncryptedImage("web", new() { InstanceId = "i-bp1234567890abcdef00", ServiceKey = true });

        var inBeijing = new EncryptedImage("base-beijing",
            new()
            {
                SourceImageId = "m-bp1234567890abcdef00",
                SourceRegionId = "cn-hangzhou",
                KeyId = beijingKey.KeyId,
                EncryptionRole = role.RoleName,
            },
            new() { Provider = beijing });

        var web = new EncryptedInstance("web", new()
        {
            ZoneId = "cn-hangzhou-h",
            VSwitchId = "vsw-bp1234567890abcdef000",
            SecurityGroupIds = { "sg-bp1234567890abcdef00" },
            InstanceType = "ecs.g7.large",
            ImageId = image.ImageId,
            ImageEncrypted = true,
            KeyPairName = "people",
        });

        _ = (ofWeb, inBeijing, web);
    }

    public static void Instances()
    {
        var key = new CustomerKey("orders", new());
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var database = new EncryptedInstance("database", new()
        {
            ZoneId = "cn-hangzhou-h",
            VSwitchId = "vsw-bp1234567890abcdef000",
            SecurityGroupIds = { "sg-bp1234567890abcdef00" },
            InstanceType = "ecs.g7.large",
            ImageId = "aliyun_3_x64_20G_alibase_20240528.vhd",
            KeyPairName = "people",
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            DataDisks = { new EncryptedInstanceDiskArgs { Name = "data", SizeGiB = 200 } },
        });

        var template = new EncryptedLaunchTemplate("web", new()
        {
            InstanceType = "ecs.g7.large",
            ImageId = "aliyun_3_x64_20G_alibase_20240528.vhd",
            KeyPairName = "people",
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        });

        var byDefault = new DiskEncryptionByDefault("account",
            new() { KeyId = key.KeyId, EncryptionRole = role.RoleName });

        _ = (database, template, byDefault);
    }

    public static void SnapshotPolicies()
    {
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
        var beijingKey = new CustomerKey("beijing", new(), new() { Provider = new Provider("beijing") });

        var daily = new EncryptedSnapshotPolicy("daily", new()
        {
            CopyRegionId = "cn-beijing",
            KeyId = beijingKey.KeyId,
            EncryptionRole = role.RoleName,
        });

        var orders = new EncryptedDisk("orders", new()
        {
            ZoneId = "cn-hangzhou-h",
            SizeGiB = 100,
            ServiceKey = true,
            SnapshotPolicyId = daily.PolicyId,
        });

        _ = orders;
    }

    public static void Networks()
    {
        var network = new PrivateNetwork("shop", new() { ZoneIds = { "cn-hangzhou-h" } });

        _ = network;
    }

    public static void KeyPairs()
    {
        var ops = new ImportedKeyPair("ops", new() { PublicKey = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7" });

        _ = ops;
    }
}
