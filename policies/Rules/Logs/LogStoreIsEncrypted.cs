namespace Infra.Policies.Rules.Logs;

/// <summary>A Logstore is encrypted.</summary>
internal static class LogStoreIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("log-store-is-encrypted")
    {
        Title = new(
            "A Logstore is encrypted",
            "日志库已加密"),
        Reason = Reasons.InTheClear(
            "Logs repeat what the data says, and often the credentials too.",
            "日志会重复数据内容，往往还包含凭据。"),
        Remediation = new(
            "Set 'encryptConf'; the key and the algorithm are fixed when it is made, only 'enable' can change "
            + "later.",
            "设置“encryptConf”；密钥和算法在创建时确定，之后只能修改“enable”。"),
        Before = """
            new Store("audit", new() { ProjectName = project.ProjectName });
            """,
        After = """
            new Store("audit", new()
            {
                ProjectName = project.ProjectName,
                EncryptConf = new StoreEncryptConfArgs { Enable = true },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/log/store/",
        ],
    };
}
