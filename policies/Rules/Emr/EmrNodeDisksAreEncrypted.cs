namespace Infra.Policies.Rules.Emr;

/// <summary>The disks of EMR nodes are encrypted.</summary>
internal static class EmrNodeDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("emr-node-disks-are-encrypted")
    {
        Title = new(
            "The disks of EMR nodes are encrypted",
            "EMR 节点的云盘已加密"),
        Reason = Reasons.InTheClear(
            "HDFS blocks, shuffle files and spilled intermediate results are whole tables.",
            "HDFS 块、shuffle 文件和溢出的中间结果等同于整张表。"),
        Remediation = new(
            "Set both flags in 'nodeAttributes' when the cluster is made.",
            "创建集群时在“nodeAttributes”中设置两个参数。"),
        Before = """
            new Cluster("lake", new() { ClusterType = "DATALAKE" });
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
                        DataDiskEncrypted = true,
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
