namespace Infra.Policies.Rules.Kms;

/// <summary>A key that something is encrypted with is one of the same stack.</summary>
internal static class EncryptionKeyIsInThisStack
{
    internal static Rule Rule { get; } = new KnownKeyRule("encryption-key-is-in-this-stack")
    {
        Title = new(
            "A key that something is encrypted with is one of the same stack",
            "加密所用的密钥属于同一资源栈"),
        Reason = new(
            "Whether a key that is managed elsewhere rotates, is protected and stays enabled cannot be judged here. That is "
            + "no fault by itself, so the rule says it without a failure unless the configuration demands otherwise.",
            "无法判断在其他地方管理的密钥是否轮转、受保护并保持启用。这本身不是错误，因此除非配置要求，否则本规则只提示而不判定失败。"),
        Remediation = new(
            "Declare the key here with CustomerKey, or check the stack that manages it as well.",
            "在此使用 CustomerKey 声明密钥，或同时检查管理该密钥的资源栈。"),
        Before = """
            new EcsDisk("data", new() { Encrypted = true, KmsKeyId = "key-hzz0123456789abcdefgh" });
            """,
        After = """
            var key = new CustomerKey("disks", new());
            new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.KeyId });
            """,
        Links = ["https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/manage-a-key"],
    };
}
