namespace Infra.Policies.Rules.Messaging;

/// <summary>A message queue uses a customer key.</summary>
internal static class MessageQueueUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("message-queue-uses-customer-key")
    {
        Title = new(
            "A message queue uses a customer key",
            "消息队列使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("kmsKeyId", "productInfo.storageSecretKey"),
        Before = """
            new RocketMQInstance("orders", new()
            {
                SeriesCode = "ultimate",
                SubSeriesCode = "cluster_ha",
                ProductInfo = new RocketMQInstanceProductInfoArgs { StorageEncryption = true },
            });
            """,
        After = """
            new RocketMQInstance("orders", new()
            {
                SeriesCode = "ultimate",
                SubSeriesCode = "cluster_ha",
                ProductInfo = new RocketMQInstanceProductInfoArgs
                {
                    StorageEncryption = true,
                    StorageSecretKey = key.KeyId,
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/rocketmq/rocketmqinstance/",
        ],
    };
}
