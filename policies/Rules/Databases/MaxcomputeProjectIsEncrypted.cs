namespace Infra.Policies.Rules.Databases;

/// <summary>A MaxCompute project is encrypted.</summary>
internal static class MaxcomputeProjectIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("maxcompute-project-is-encrypted")
    {
        Title = new(
            "A MaxCompute project is encrypted",
            "MaxCompute 项目已加密"),
        Reason = Reasons.InTheClear(
            "A project gathers the data of all other systems.",
            "项目汇集其他所有系统的数据。"),
        Remediation = new(
            "Set 'properties.encryption.enable'; it cannot be switched off again.",
            "设置“properties.encryption.enable”；之后无法关闭。"),
        Before = """
            new Project("lake", new() { ProjectName = "lake" });
            """,
        After = """
            new Project("lake", new()
            {
                ProjectName = "lake",
                Properties = new ProjectPropertiesArgs
                {
                    Encryption = new ProjectPropertiesEncryptionArgs { Enable = true },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/maxcompute/project/",
        ],
    };
}
