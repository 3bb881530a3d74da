namespace Infra.Policies.Rules.Logs;

/// <summary>Logs delivered to S3 is encrypted.</summary>
internal static class LogDeliveryIsEncrypted
{
    internal static Rule Rule { get; } = new EncryptedRule("log-delivery-is-encrypted")
    {
        Title = new(
            "Logs delivered to S3 is encrypted",
            "投递到 S3 的日志已加密"),
        Reason = Reasons.InTheClear(
            "Logs of visitors leave the account.",
            "访客日志会离开本账号。"),
        Remediation = new(
            "Set 's3Delivery.serverSideEncryption'.",
            "设置“s3Delivery.serverSideEncryption”。"),
        Before = """
            new SiteDeliveryTask("logs", new() { SiteId = site.Id });
            """,
        After = """
            new SiteDeliveryTask("logs", new()
            {
                SiteId = site.Id,
                S3Delivery = new SiteDeliveryTaskS3DeliveryArgs { ServerSideEncryption = true },
            });
            """,
        Links =
        [
            "https://www.pulumi.com/registry/packages/alicloud/api-docs/esa/sitedeliverytask/",
        ],
    };
}
