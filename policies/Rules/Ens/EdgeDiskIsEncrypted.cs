namespace Infra.Policies.Rules.Ens;

/// <summary>A disk of the edge node service is encrypted.</summary>
internal static class EdgeDiskIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("edge-disk-is-encrypted")
    {
        Title = new(
            "A disk of the edge node service is encrypted",
            "边缘节点服务的云盘已加密"),
        Reason = Reasons.InTheClear(
            "Edge sites are guarded less than a region is.",
            "边缘站点的物理防护弱于中心地域。"),
        Remediation = new(
            "Set 'encrypted' when the disk is made; it cannot be changed later.",
            "创建时设置“encrypted”，之后无法修改。"),
        Before = """
            new Disk("edge", new() { Category = "cloud_efficiency", EnsRegionId = region, Size = 100 });
            """,
        After = """
            new Disk("edge", new()
            {
                Category = "cloud_efficiency",
                EnsRegionId = region,
                Size = 100,
                Encrypted = true,
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/ens/disk/",
        ],
    };
}
