namespace Infra.Identity;

/// <summary>A role that an Alibaba Cloud service assumes by name; an account has exactly one of each.</summary>
/// <param name="RoleName">The name the service looks for.</param>
/// <param name="Service">The service that must be trusted, for example <c>ecs.aliyuncs.com</c>.</param>
/// <param name="PolicyName">The system policy that gives the role its permissions.</param>
/// <param name="Description">What the console shows.</param>
internal sealed record ServiceRoleDefinition(string RoleName, string Service, string PolicyName, string Description)
{
    /// <summary>Service roles get policies that Alibaba Cloud maintains.</summary>
    public const string PolicyType = "System";

    /// <summary>The ID by which the provider imports the attachment of the policy.</summary>
    public string AttachmentId => $"role:{PolicyName}:{PolicyType}:{RoleName}";
}
