using Infra.Disks;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of the pages of the rules in <c>policies/Rules/Storage</c>, compiled.</summary>
internal static class StorageRulePages
{
    public static void StorageIsEncryptableBefore(EcsDisk plainDisk)
    {
        new EcsSnapshot("backup", new() { DiskId = plainDisk.Id });
    }

    public static void StorageIsEncryptableAfter(EncryptedDisk encryptedDisk)
    {
        new EcsSnapshot("backup", new() { DiskId = encryptedDisk.DiskId });
    }
}
