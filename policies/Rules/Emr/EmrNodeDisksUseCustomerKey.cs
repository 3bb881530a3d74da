namespace Infra.Policies.Rules.Emr;

/// <summary>The disks of EMR nodes use a customer key.</summary>
internal static class EmrNodeDisksUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("emr-node-disks-use-customer-key")
    {
        Title = new(
            "The disks of EMR nodes use a customer key",
            "EMR 节点的云盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("nodeAttributes[].systemDiskKmsKeyId", "nodeAttributes[].dataDiskKmsKeyId"),
        Before = """
            new Cluster("lake", new()
            {
                ClusterType = "DATALAKE",
                NodeAttributes =
                {
                    new ClusterNodeAttributeArgs
                    {
                        SystemDiskEncrypted = true,
                        DataDiskEncrypted = true,
                    },
                },
            });
            """,
        After = """
            new Cluster("lake", new()
            {
                ClusterType = "DATALAKE",
                NodeAttributes =
                {
                    new ClusterNodeAttributeArgs
                    {
                        SystemDiskEncrypted = true,
                        SystemDiskKmsKeyId = key.KeyId,
                        DataDiskEncrypted = true,
                        DataDiskKmsKeyId = key.KeyId,
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/emrv2/cluster/",
        ],
    };
}
