using System.Collections.Frozen;

namespace Infra.Cloud.Ram;

/// <summary>The system policies that matter for encryption.</summary>
/// <remarks>
/// Sources: the RAM system-policy reference (https://www.alibabacloud.com/help/en/ram/developer-reference/, one page
/// for
/// each policy, lower-case name), version and date as given there. AliyunECSDiskEncryptRolePolicy has no page of its
/// own;
/// its document is the one published with the ECS documentation of 2021-07-19, and a newer one may exist. Action lists
/// are facts about the service; descriptions are ours.
/// </remarks>
internal static class SystemPolicies
{
    private static readonly FrozenDictionary<string, SystemPolicy> ByName = new SystemPolicy[]
    {
        new("AliyunECSDiskEncryptRolePolicy", "v1", new(2021, 7, 19), "What ECS needs of KMS to encrypt disks",
            """{"Version":"1","Statement":[{"Action":["kms:List*","kms:DescribeKey","kms:TagResource","kms:UntagResource"],"Resource":["acs:kms:*:*:*","acs:kms:*:*:*/*"],"Effect":"Allow"},{"Action":["kms:Encrypt","kms:Decrypt","kms:GenerateDataKey"],"Resource":["acs:kms:*:*:*/*"],"Effect":"Allow"}]}"""),
        new("AliyunCSManagedSecurityRolePolicy", "v1", new(2024, 10, 18), "What ACK needs of KMS to encrypt Secrets",
            """{"Version":"1","Statement":[{"Action":["kms:GetSecretValue","kms:ListSecrets","kms:ListKeys","kms:ListSecretVersionIds","kms:ListAliasesByKeyId","kms:SetDeletionProtection","kms:DescribeKey","kms:Encrypt","kms:Decrypt"],"Resource":["*"],"Effect":"Allow"}]}"""),
        new("AliyunKMSFullAccess", "v3", new(2021, 3, 2), "Everything in KMS",
            """{"Version":"1","Statement":[{"Action":"kms:*","Resource":"*","Effect":"Allow"},{"Action":"ram:CreateServiceLinkedRole","Resource":"*","Effect":"Allow","Condition":{"StringEquals":{"ram:ServiceName":["secretsmanager-rds.kms.aliyuncs.com","keystore.kms.aliyuncs.com"]}}}]}"""),
        new("AliyunKMSCryptoAdminAccess", "v2", new(2023, 6, 26), "Everything with keys and aliases",
            """{"Version":"1","Statement":[{"Action":["kms:*"],"Resource":["acs:kms:*:*:key*","acs:kms:*:*:alias*"],"Effect":"Allow"},{"Action":["ecs:TagResources","ecs:UntagResources","ecs:ListTagResources"],"Resource":["acs:kms:*:*:key/*","acs:kms:*:*:secret/*"],"Effect":"Allow"}]}"""),
        new("AliyunKMSCryptoUserAccess", "v2", new(2026, 7, 9), "Cryptographic use of keys",
            """{"Version":"1","Statement":[{"Action":["kms:Encrypt","kms:Decrypt","kms:GenerateDataKey","kms:GenerateDataKeyWithoutPlaintext","kms:AsymmetricDecrypt","kms:AsymmetricEncrypt","kms:AsymmetricSign","kms:AsymmetricVerify","kms:GetPublicKey","kms:GenerateMac","kms:VerifyMac"],"Resource":["*"],"Effect":"Allow"}]}"""),
    }.ToFrozenDictionary(policy => policy.Name, StringComparer.Ordinal);

    public static IEnumerable<SystemPolicy> All => ByName.Values.OrderBy(policy => policy.Name, StringComparer.Ordinal);

    public static SystemPolicy? Find(string name) => ByName.GetValueOrDefault(name);
}
