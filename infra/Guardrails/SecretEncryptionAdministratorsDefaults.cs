namespace Infra.Guardrails;

/// <summary>Constants of <see cref="SecretEncryptionAdministrators"/>.</summary>
public static class SecretEncryptionAdministratorsDefaults
{
    /// <summary>The system policy that ACK asks for.</summary>
    /// <remarks>Source: https://www.alibabacloud.com/help/en/ram/developer-reference/aliyunkmscryptoadminaccess</remarks>
    public const string PolicyName = "AliyunKMSCryptoAdminAccess";
}
