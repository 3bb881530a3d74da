namespace Infra.Policies.Rules.Databases;

/// <summary>The disks of Elasticsearch nodes are encrypted.</summary>
internal static class ElasticsearchDisksAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("elasticsearch-disks-are-encrypted")
    {
        Title = new(
            "The disks of Elasticsearch nodes are encrypted",
            "Elasticsearch 节点的云盘已加密"),
        Reason = Reasons.InTheClear(
            "An index holds what it indexes. The service offers no customer key.",
            "索引包含其所索引的内容。该服务不提供客户主密钥。"),
        Remediation = new(
            "Set 'dataNodeConfiguration.diskEncryption', and the same for warm nodes, when the instance is made.",
            "创建时设置“dataNodeConfiguration.diskEncryption”，冷数据节点同理。"),
        Before = """
            new Instance("search", new() { Version = "7.10_with_X-Pack" });
            """,
        After = """
            new Instance("search", new()
            {
                Version = "7.10_with_X-Pack",
                DataNodeConfiguration = new InstanceDataNodeConfigurationArgs { DiskEncryption = true },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/elasticsearch/instance/",
        ],
    };
}
