using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Kms;
using Pulumi.AliCloud.Ram;
using KmsAlias = Pulumi.AliCloud.Kms.Alias;

namespace Infra.Tests.Engine;

/// <summary>A key with an alias, the role that lets ECS use it, and a disk that is encrypted with it.</summary>
internal static class SmallProgram
{
    public const string RoleName = "AliyunECSDiskEncryptDefaultRole";
    public const string Trust =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}""";

    public static void Declare()
    {
        var key = DeclareKey();
        _ = new KmsAlias("alias", new() { AliasName = "alias/data", KeyId = key.Id });
        _ = DeclareDisk(key.Id, DeclareRole());
    }

    /// <summary>The same stack, grown: the key is described anew, the disk is another one, the alias is gone.</summary>
    public static void DeclareChanged()
    {
        var key = DeclareKey("all data at rest");
        _ = DeclareDisk(key.Id, DeclareRole(), zone: "cn-hangzhou-i");
        _ = new EcsDisk("second", new() { ZoneId = EngineFixture.Zone, Size = 20, Encrypted = true });
    }

    public static Key DeclareKey(string description = "data at rest", CustomResourceOptions? options = null) => new("key", new()
    {
        Description = description,
        PendingWindowInDays = 30,
        AutomaticRotation = "Enabled",
        RotationInterval = "31536000s",
    }, options);

    public static RolePolicyAttachment DeclareRole()
    {
        var role = new Role("role", new()
        {
            RoleName = RoleName,
            AssumeRolePolicyDocument = Trust,
            Tags = { ["atrest:stack"] = "atrest/test" },
        });
        return new("attachment", new()
        {
            PolicyName = "AliyunECSDiskEncryptRolePolicy",
            PolicyType = "System",
            RoleName = role.RoleName,
        });
    }

    public static EcsDisk DeclareDisk(Input<string> key, Resource role, string zone = EngineFixture.Zone) => new("disk", new()
    {
        ZoneId = zone,
        Category = "cloud_essd",
        Size = 40,
        Encrypted = true,
        KmsKeyId = key,
        DiskName = "data",
        Tags = { ["owner"] = "team-a" },
    }, new() { DependsOn = { role } });

    /// <summary>A disk that needs nothing else.</summary>
    public static EcsDisk DeclarePlainDisk(string name = "disk", Action<EcsDiskArgs>? change = null, CustomResourceOptions? options = null)
    {
        var arguments = new EcsDiskArgs
        {
            ZoneId = EngineFixture.Zone,
            Category = "cloud_essd",
            Size = 40,
            Encrypted = true,
            DiskName = name,
        };
        change?.Invoke(arguments);
        return new(name, arguments, options);
    }
}
