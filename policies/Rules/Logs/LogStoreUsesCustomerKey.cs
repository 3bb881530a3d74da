namespace Infra.Policies.Rules.Logs;

/// <summary>A Logstore uses a customer key.</summary>
internal static class LogStoreUsesCustomerKey
{
    internal static Rule Rule { get; } = new CustomerKeyRule("log-store-uses-customer-key")
    {
        Title = new(
            "A Logstore uses a customer key",
            "日志库使用客户主密钥"),
        Reason = Reasons.CustomerKey,
        Remediation = Reasons.NameKey("encryptConf.userCmkInfo.cmkKeyId"),
        Before = """
            new Store("audit", new()
            {
                ProjectName = project.ProjectName,
                EncryptConf = new StoreEncryptConfArgs { Enable = true },
            });
            """,
        After = """
            new Store("audit", new()
            {
                ProjectName = project.ProjectName,
                EncryptConf = new StoreEncryptConfArgs
                {
                    Enable = true,
                    UserCmkInfo = new StoreEncryptConfUserCmkInfoArgs
                    {
                        CmkKeyId = key.KeyId,
                        Arn = role.Arn,
                        RegionId = region,
                    },
                },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/log/store/",
        ],
    };
}
