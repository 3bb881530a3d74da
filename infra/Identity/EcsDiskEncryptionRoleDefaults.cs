namespace Infra.Identity;

/// <summary>What ECS expects of the role by which it uses customer master keys.</summary>
/// <remarks>Source: https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview</remarks>
public static class EcsDiskEncryptionRoleDefaults
{
    /// <summary>The name ECS looks for.</summary>
    public const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    /// <summary>The service that assumes the role.</summary>
    public const string Service = "ecs.aliyuncs.com";

    /// <summary>The system policy that lets it use keys.</summary>
    public const string PolicyName = "AliyunECSDiskEncryptRolePolicy";

    /// <summary>What the console shows.</summary>
    public const string Description = "ECS will use this role to access your resources in other services.";
}
