namespace Infra.Policies.Rules.Ack;

/// <summary>Kubernetes Secrets in etcd are encrypted.</summary>
internal static class AckSecretsAreEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("ack-secrets-are-encrypted")
    {
        Title = new(
            "Kubernetes Secrets in etcd are encrypted",
            "etcd 中的 Kubernetes Secret已加密"),
        Reason = Reasons.InTheClear(
            "Without a key Secrets are only base64 in etcd and in its backups. Clusters that are not of a Pro "
            + "edition cannot encrypt them at all.",
            "没有密钥时，Secret 在 etcd 及其备份中仅为 base64。非 Pro 版集群完全不支持加密。"),
        Remediation = new(
            "Use an ack.pro.* edition, set 'encryptionProviderKey' to the id of a customer key and "
            + "'disableEncryption' to false, then write the Secrets that exist anew.",
            "使用 ack.pro.* 版本，将“encryptionProviderKey”设置为客户主密钥 ID 并将“disableEncryption”设为 false，然后重写已有 Secret。"),
        Before = """
            new ManagedKubernetes("prod", new() { ClusterSpec = "ack.pro.small", VswitchIds = vswitches });
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
