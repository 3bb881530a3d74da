using Pulumi;

namespace Infra.Identity;

/// <summary>The role AliyunECSDiskEncryptDefaultRole, by which ECS encrypts disks with customer master
/// keys.</summary>
/// <remarks>
/// An account has one such role, and the ECS console may have made it. If it is missing it is created; if this stack
/// made it, this stack goes on managing it; else it is only read, and the policy is attached if it is not yet. It is
/// never deleted. Declare it once per stack. Disks with the service key do not need it.
/// </remarks>
public sealed class EcsDiskEncryptionRole : ComponentResource
{
    internal const string Token = "atrest:index:EcsDiskEncryptionRole";

    private static readonly ServiceRoleDefinition s_definition = new(
        EcsDiskEncryptionRoleDefaults.RoleName,
        EcsDiskEncryptionRoleDefaults.Service,
        EcsDiskEncryptionRoleDefaults.PolicyName,
        EcsDiskEncryptionRoleDefaults.Description);

    /// <summary>Makes sure that the role exists, trusts ECS and has its policy.</summary>
    /// <exception cref="ResourceException">Tags are refused. Later, through the outputs: a role of that name exists
    /// and does not trust ECS.</exception>
    public EcsDiskEncryptionRole(string name, EcsDiskEncryptionRoleArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var role = ServiceRole.Declare(this, name, s_definition, args.Tags);

        RoleName = role.Apply(ready => ready.RoleName);
        Arn = role.Apply(ready => ready.Arn);
        RegisterOutputs();
    }

    /// <summary>The name of the role, known once its policy is attached: what waits for it can use keys.</summary>
    [Output("roleName")] public Output<string> RoleName { get; private set; }

    /// <summary>The ARN of the role, known once its policy is attached.</summary>
    [Output("arn")] public Output<string> Arn { get; private set; }
}
