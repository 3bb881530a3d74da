using Infra.Policies.Rules.Account;
using Infra.Policies.Rules.Ack;
using Infra.Policies.Rules.Backup;
using Infra.Policies.Rules.Databases;
using Infra.Policies.Rules.Ecs;
using Infra.Policies.Rules.Emr;
using Infra.Policies.Rules.Ens;
using Infra.Policies.Rules.Files;
using Infra.Policies.Rules.Kms;
using Infra.Policies.Rules.Logs;
using Infra.Policies.Rules.Messaging;
using Infra.Policies.Rules.Oss;
using Infra.Policies.Rules.Secrets;
using Infra.Policies.Rules.Storage;

namespace Infra.Policies.Rules;

/// <summary>The rules that there are.</summary>
public static class RuleBook
{
    /// <summary>Every rule.</summary>
    public static RuleSet All { get; } = new(
    [
        AccountDefaultEncryptionIsOn.Rule,
        AccountDefaultKeyIsCustomerKey.Rule,
        AckClusterCanEncryptSecrets.Rule,
        AckSecretsAreEncrypted.Rule,
        AckSecretsUseCustomerKey.Rule,
        EdgeClusterDataDisksAreEncrypted.Rule,
        EdgeClusterDataDisksUseCustomerKey.Rule,
        NodePoolDataDisksAreEncrypted.Rule,
        NodePoolDataDisksUseCustomerKey.Rule,
        NodePoolSystemDiskIsEncrypted.Rule,
        NodePoolSystemDiskUsesCustomerKey.Rule,
        BackupCopyUsesCustomerKey.Rule,
        BackupVaultIsEncrypted.Rule,
        BackupVaultUsesCustomerKey.Rule,
        AnalyticdbClusterIsEncrypted.Rule,
        AnalyticdbClusterUsesCustomerKey.Rule,
        ElasticsearchDisksAreEncrypted.Rule,
        MaxcomputeProjectIsEncrypted.Rule,
        MaxcomputeProjectUsesCustomerKey.Rule,
        MongodbInstanceIsEncrypted.Rule,
        MongodbInstanceUsesCustomerKey.Rule,
        PolardbClusterIsEncrypted.Rule,
        PolardbClusterUsesCustomerKey.Rule,
        PolardbNewTablesAreEncrypted.Rule,
        RdsInstanceIsEncrypted.Rule,
        RdsInstanceUsesCustomerKey.Rule,
        RedisInstanceIsEncrypted.Rule,
        RedisInstanceUsesCustomerKey.Rule,
        TablestoreTableIsEncrypted.Rule,
        TablestoreTableUsesCustomerKey.Rule,
        WarehouseInstanceIsEncrypted.Rule,
        WarehouseInstanceUsesCustomerKey.Rule,
        AutoSnapshotCopyIsEncrypted.Rule,
        AutoSnapshotCopyUsesCustomerKey.Rule,
        DiskEncryptionIsNotFlipped.Rule,
        EcsDiskIsEncrypted.Rule,
        EcsDiskUsesCustomerKey.Rule,
        ImageCopyIsEncrypted.Rule,
        ImageCopyUsesCustomerKey.Rule,
        InstanceDataDisksAreEncrypted.Rule,
        InstanceDataDisksUseCustomerKey.Rule,
        InstanceSystemDiskIsEncrypted.Rule,
        InstanceSystemDiskUsesCustomerKey.Rule,
        LaunchTemplateDataDisksAreEncrypted.Rule,
        LaunchTemplateDataDisksUseCustomerKey.Rule,
        LaunchTemplateSystemDiskIsEncrypted.Rule,
        LaunchTemplateSystemDiskUsesCustomerKey.Rule,
        ScalingConfigurationDataDisksAreEncrypted.Rule,
        ScalingConfigurationDataDisksUseCustomerKey.Rule,
        ScalingConfigurationSystemDiskIsEncrypted.Rule,
        ScalingConfigurationSystemDiskUsesCustomerKey.Rule,
        SnapshotCopyIsEncrypted.Rule,
        EmrNodeDisksAreEncrypted.Rule,
        EmrNodeDisksUseCustomerKey.Rule,
        EdgeDiskIsEncrypted.Rule,
        EdgeDiskUsesCustomerKey.Rule,
        DatabaseFileSystemIsEncrypted.Rule,
        DatabaseFileSystemUsesCustomerKey.Rule,
        NasFileSystemIsEncrypted.Rule,
        NasFileSystemUsesCustomerKey.Rule,
        EncryptionKeyIsInThisStack.Rule,
        KmsAliasTargetsUsableKey.Rule,
        KmsKeyDeletionProtectionIsOn.Rule,
        KmsKeyDeletionWindowIsLong.Rule,
        KmsKeyHasAlias.Rule,
        KmsKeyInUseIsEnabled.Rule,
        KmsKeyInUseIsProtected.Rule,
        KmsKeyPolicyIsNarrow.Rule,
        KmsKeyRotationIsFrequent.Rule,
        KmsKeyRotationIsOn.Rule,
        LogDeliveryIsEncrypted.Rule,
        LogStoreIsEncrypted.Rule,
        LogStoreUsesCustomerKey.Rule,
        MessageQueueIsEncrypted.Rule,
        MessageQueueUsesCustomerKey.Rule,
        OssBucketIsEncrypted.Rule,
        OssBucketUsesCustomerKey.Rule,
        OssInventoryIsEncrypted.Rule,
        OssInventoryUsesCustomerKey.Rule,
        OssObjectIsEncrypted.Rule,
        OssObjectUsesCustomerKey.Rule,
        OssReplicaUsesCustomerKey.Rule,
        SecretUsesCustomerKey.Rule,
        StorageIsEncryptable.Rule,
    ]);
}
