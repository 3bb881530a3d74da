using Infra.Disks;
using Infra.Identity;
using Pulumi;

namespace Infra.Bench;

/// <summary>A program of N encrypted disks: N components and N disks, 2 N registrations.</summary>
internal sealed class DisksStack : Stack
{
    public DisksStack(int count, string keyId, StackOptions? options)
        : base(options!)
    {
        for (var number = 0; number < count; number++)
        {
            _ = new EncryptedDisk($"disk-{number:D6}", new()
            {
                ZoneId = "cn-hangzhou-h",
                SizeGiB = 40,
                KeyId = keyId,
                EncryptionRole = EcsDiskEncryptionRoleDefaults.RoleName,
            });
        }
    }
}
