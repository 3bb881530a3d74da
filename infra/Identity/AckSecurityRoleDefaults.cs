namespace Infra.Identity;

/// <summary>What ACK expects of the role by which it encrypts Secrets with customer master keys.</summary>
/// <remarks>Source: https://www.alibabacloud.com/help/en/ram/developer-reference/aliyuncsmanagedsecurityrolepolicy
/// </remarks>
public static class AckSecurityRoleDefaults
{
    /// <summary>The name ACK looks for.</summary>
    public const string RoleName = "AliyunCSManagedSecurityRole";

    /// <summary>The service that assumes the role.</summary>
    public const string Service = "cs.aliyuncs.com";

    /// <summary>The system policy that lets it use keys.</summary>
    public const string PolicyName = "AliyunCSManagedSecurityRolePolicy";

    /// <summary>What the console shows.</summary>
    public const string Description =
        "The Secret encryption component of ACK clusters assumes this role to access your node pool resources in KMS.";
}
