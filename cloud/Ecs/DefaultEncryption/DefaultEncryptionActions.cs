namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>The actions on the default encryption of an account.</summary>
internal static class DefaultEncryptionActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new EnableDiskEncryptionByDefault(), new DisableDiskEncryptionByDefault(),
        new DescribeDiskEncryptionByDefaultStatus(), new ModifyDiskDefaultKMSKeyId(),
        new DescribeDiskDefaultKMSKeyId(), new ResetDiskDefaultKMSKeyId(),
    ];
}
