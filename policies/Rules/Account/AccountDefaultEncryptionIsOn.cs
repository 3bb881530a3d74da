namespace Infra.Policies.Rules.Account;

/// <summary>The default encryption of disks is on.</summary>
internal static class AccountDefaultEncryptionIsOn
{
    internal static Rule Rule { get; } = new EncryptedRule("account-default-encryption-is-on")
    {
        Title = new(
            "The default encryption of disks is on",
            "云盘默认加密已开启"),
        Reason = Reasons.InTheClear(
            "It catches every disk that is made outside this program. With the flag omitted the resource does "
            + "nothing at all.",
            "它覆盖在本程序之外创建的每块云盘。省略该参数时，此资源不会执行任何操作。"),
        Remediation = new(
            "Set 'encrypted'. Deleting the resource later does not switch the default off.",
            "设置“encrypted”。之后删除该资源不会关闭默认加密。"),
        Before = """
            new DiskEncryptionByDefault("default");
            """,
        After = """
            new DiskEncryptionByDefault("default", new() { Encrypted = true });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/diskencryptionbydefault/",
        ],
    };
}
