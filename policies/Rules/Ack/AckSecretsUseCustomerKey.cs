namespace Infra.Policies.Rules.Ack;

/// <summary>Kubernetes Secrets in etcd use a customer key.</summary>
internal static class AckSecretsUseCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("ack-secrets-use-customer-key")
    {
        Title = new(
            "Kubernetes Secrets in etcd use a customer key",
            "etcd 中的 Kubernetes Secret使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("encryptionProviderKey"),
        Before = """
            new ManagedKubernetes("prod", new()
            {
                ClusterSpec = "ack.pro.small",
                VswitchIds = vswitches,
                EncryptionProviderKey = "alias/acs/service",
                DisableEncryption = false,
            });
            """,
        After = """
            new ManagedKubernetes("prod", new()
            {
                ClusterSpec = "ack.pro.small",
                VswitchIds = vswitches,
                EncryptionProviderKey = key.KeyId,
                DisableEncryption = false,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/cs/managedkubernetes/",
            "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/use-kms-to-encrypt-kubernetes-secrets",
        ],
    };
}
