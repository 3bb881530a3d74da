namespace Infra.Policies.Rules.Ecs;

/// <summary>A cloud disk is encrypted.</summary>
internal static class EcsDiskIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("ecs-disk-is-encrypted")
    {
        Title = new(
            "A cloud disk is encrypted",
            "云盘已加密"),
        Reason = Reasons.InTheClear(
            "An omitted flag means a plain disk, and no disk can be encrypted later in place: it has to be copied.",
            "省略该参数即创建明文云盘，且云盘无法原地加密，只能复制。"),
        Remediation = new(
            "Set 'encrypted' before the disk is made; a disk that exists is converted by snapshot, because "
            + "changing the flag replaces it by an empty one.",
            "在创建前设置“encrypted”；已有云盘须通过快照转换，直接修改该参数会以空盘替换。"),
        Before = """
            new EcsDisk("data", new() { ZoneId = zone, Size = 100 });
            """,
        After = """
            new EcsDisk("data", new() { ZoneId = zone, Size = 100, Encrypted = true });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ecs/ecsdisk/",
            "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        ],
    };
}
