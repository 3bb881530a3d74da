namespace Infra.Policies.Encryption;

/// <summary>Pulumi tokens of the types that rules name in words.</summary>
internal static class Types
{
    internal const string Key = "alicloud:kms/key:Key";
    internal const string Alias = "alicloud:kms/alias:Alias";
    internal const string EcsDisk = "alicloud:ecs/ecsDisk:EcsDisk";
    internal const string Disk = "alicloud:ecs/disk:Disk";
    internal const string EdgeDisk = "alicloud:ens/disk:Disk";
    internal const string Instance = "alicloud:ecs/instance:Instance";
    internal const string ImageCopy = "alicloud:ecs/imageCopy:ImageCopy";
    internal const string CopyImage = "alicloud:ecs/copyImage:CopyImage";
    internal const string DiskEncryptionByDefault = "alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault";
    internal const string DiskDefaultKmsKey = "alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey";
    internal const string EnterpriseSnapshotPolicy = "alicloud:ebs/enterpriseSnapshotPolicy:EnterpriseSnapshotPolicy";
    internal const string PolarDbCluster = "alicloud:polardb/cluster:Cluster";
    internal const string EdgeKubernetes = "alicloud:cs/edgeKubernetes:EdgeKubernetes";
    internal const string DedicatedKubernetes = "alicloud:cs/kubernetes:Kubernetes";
}
