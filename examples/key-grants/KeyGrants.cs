using Infra.Keys;
using Pulumi;
using Pulumi.AliCloud.Ram;

namespace Infra.Examples;

/// <summary>Who may do what with a key: RAM policies in verbs, and for a key in a KMS instance its own policy by
/// persona.</summary>
internal static class KeyGrants
{
    private const string TrustsEcs =
        """
        {"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}
        """;

    public static void Declare()
    {
        var app = new Role("app", new() { RoleName = "app", AssumeRolePolicyDocument = TrustsEcs });
        var reports = new Role("reports", new() { RoleName = "reports", AssumeRolePolicyDocument = TrustsEcs });

        // The key itself says who manages it and who uses it; nobody else does, whatever RAM allows.
        var orders = new CustomerKey("orders", new()
        {
            Description = "Customer data",
            KmsInstanceId = new Config().Require("kmsInstanceId"),
            AdministratorArns = { app.Arn.Apply(AccountOf) },
            UserArns = { app.Arn, reports.Arn },
            Deletable = true,
        });

        // RAM lets each role do what it needs, with this key alone.
        orders.GrantEncryptDecrypt("orders-for-app", app.RoleName);
        orders.GrantDecrypt("orders-for-reports", reports.RoleName);
    }

    /// <summary>The account of an ARN, acs:ram::ACCOUNT:role/app.</summary>
    private static string AccountOf(string arn) => $"acs:ram::{arn.Split(':')[3]}:root";
}
