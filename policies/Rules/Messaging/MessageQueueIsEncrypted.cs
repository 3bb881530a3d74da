namespace Infra.Policies.Rules.Messaging;

/// <summary>A message queue is encrypted.</summary>
internal static class MessageQueueIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("message-queue-is-encrypted")
    {
        Title = new(
            "A message queue is encrypted",
            "消息队列已加密"),
        Reason = Reasons.InTheClear(
            "Messages wait on disks, and dead-letter queues keep them for days.",
            "消息会停留在磁盘上，死信队列会保存数天。"),
        Remediation = new(
            "Set the storage encryption and its key when the instance is made ('kmsKeyId' for Kafka, "
            + "'encryptedInstance' for RabbitMQ).",
            "创建时设置存储加密及密钥（Kafka 为“kmsKeyId”，RabbitMQ 为“encryptedInstance”）。"),
        Before = """
            new RocketMQInstance("orders", new() { SeriesCode = "ultimate", SubSeriesCode = "cluster_ha" });
            """,
        After = """
            new RocketMQInstance("orders", new()
            {
                SeriesCode = "ultimate",
                SubSeriesCode = "cluster_ha",
                ProductInfo = new RocketMQInstanceProductInfoArgs { StorageEncryption = true },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/rocketmq/rocketmqinstance/",
        ],
    };
}
