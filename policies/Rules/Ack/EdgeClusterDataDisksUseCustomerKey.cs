namespace Infra.Policies.Rules.Ack;

/// <summary>Each data disk of edge workers uses a customer key.</summary>
internal static class EdgeClusterDataDisksUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("edge-cluster-data-disks-use-customer-key")
    {
        Title = new(
            "Each data disk of edge workers uses a customer key",
            "边缘集群的每块数据盘使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("workerDataDisks[].kmsKeyId"),
        Before = """
            new EdgeKubernetes("edge", new()
            {
                WorkerVswitchIds = vswitches,
                WorkerDataDisks =
                {
                    new EdgeKubernetesWorkerDataDiskArgs { Size = "100", Encrypted = "true" },
                },
            });
            """,
        After = """
            new EdgeKubernetes("edge", new()
            {
                WorkerVswitchIds = vswitches,
                WorkerDataDisks =
                {
                    new EdgeKubernetesWorkerDataDiskArgs
                    {
                        Size = "100",
                        Encrypted = "true",
                        KmsKeyId = key.KeyId,
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/edgekubernetes/",
        ],
    };
}
