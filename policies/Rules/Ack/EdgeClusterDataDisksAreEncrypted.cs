namespace Infra.Policies.Rules.Ack;

/// <summary>Each data disk of edge workers are encrypted.</summary>
internal static class EdgeClusterDataDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("edge-cluster-data-disks-are-encrypted")
    {
        Title = new(
            "Each data disk of edge workers are encrypted",
            "边缘集群的每块数据盘已加密"),
        Reason = Reasons.InTheClear(
            "Edge workers stand where others can reach the hardware. The flag is a text here.",
            "边缘节点所处环境中他人可能接触硬件。该参数在此处为字符串。"),
        Remediation = new(
            "Set 'encrypted' to \"true\" on every element of 'workerDataDisks'; for the system disk use node pools.",
            "在“workerDataDisks”的每个元素上将“encrypted”设置为“true”；系统盘请使用节点池。"),
        Before = """
            new EdgeKubernetes("edge", new() { WorkerVswitchIds = vswitches });
            """,
        After = """
            new EdgeKubernetes("edge", new()
            {
                WorkerVswitchIds = vswitches,
                WorkerDataDisks =
                {
                    new EdgeKubernetesWorkerDataDiskArgs { Size = "100", Encrypted = "true" },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/edgekubernetes/",
        ],
    };
}
