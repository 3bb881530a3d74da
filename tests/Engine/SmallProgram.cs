using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Kms;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine;

/// <summary>A key with an alias, the role that lets ECS use it, and a disk that is encrypted with it.</summary>
internal static class SmallProgram
{
    private const string Trust =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}""";

    public static void Declare()
    {
        var key = DeclareKey();
        var alias = new Pulumi.AliCloud.Kms.Alias("alias", new() { AliasName = "alias/data", KeyId = key.Id });
        var role = new Role("role", new()
        {
            RoleName = "AliyunECSDiskEncryptDefaultRole",
            AssumeRolePolicyDocument = Trust,
            Tags = { ["atrest:stack"] = "atrest/test" },
        });
        var attachment = new RolePolicyAttachment("attachment", new()
        {
            PolicyName = "AliyunECSDiskEncryptRolePolicy",
            PolicyType = "System",
            RoleName = role.RoleName,
        });
        var disk = new EcsDisk("disk", new()
        {
            ZoneId = "cn-hangzhou-h",
            Category = "cloud_essd",
            Size = 40,
            Encrypted = true,
            KmsKeyId = key.Id,
            DiskName = "data",
            Tags = { ["owner"] = "team-a" },
        }, new() { DependsOn = { attachment } });
    }

    public static Key DeclareKey(string description = "data at rest") => new("key", new()
    {
        Description = description,
        PendingWindowInDays = 30,
        AutomaticRotation = "Enabled",
        RotationInterval = "31536000s",
    });
}
