using Infra.Identity;
using Infra.Instances;
using Infra.Keys;
using Pulumi.AliCloud.Ram;

namespace Infra.Examples;

/// <summary>An instance that decrypts the private key of its certificate whenever it starts, as its role, with one
/// key of KMS, and keeps it in memory only.</summary>
internal static class InstanceStart
{
    private const string TrustsEcs =
        """
        {"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}
        """;

    public static void Declare()
    {
        var place = Place.Declare();
        var disks = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
        var platform = new CustomerKey("platform", new() { Description = "System disks", Deletable = true });
        var work = new CustomerKey("work", new()
        {
            Description = "Private keys of certificates",
            AliasName = "alias/Apollo/WorkKey",
            Deletable = true,
        });

        // kms:Decrypt on this one key, and nothing else.
        var web = new Role("web", new() { RoleName = "web", AssumeRolePolicyDocument = TrustsEcs });
        work.GrantDecrypt("work-for-web", web.RoleName);

        _ = new EncryptedInstance("web", new()
        {
            ZoneId = Place.Zone,
            VSwitchId = place.VSwitchId,
            SecurityGroupIds = { place.SecurityGroupId },
            KeyPairName = place.KeyPairName,
            InstanceType = "ecs.g7.large",
            ImageId = Place.PublicImage,
            KeyId = platform.KeyId,
            EncryptionRole = disks.RoleName,
            RamRoleName = web.RoleName.Apply(name => name!),
            UserData = Script(),
            Deletable = true,
        });
    }

    /// <summary>The script of the first start, in Base64 as ECS takes it. It holds no secret.</summary>
    private static string Script()
    {
        using var script = typeof(InstanceStart).Assembly.GetManifestResourceStream("first-start.sh")!;
        using var bytes = new MemoryStream();
        script.CopyTo(bytes);
        return Convert.ToBase64String(bytes.ToArray());
    }
}
