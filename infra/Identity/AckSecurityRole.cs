using Pulumi;

namespace Infra.Identity;

/// <summary>The role AliyunCSManagedSecurityRole, by which ACK encrypts the Secrets of clusters with customer master
/// keys.</summary>
/// <remarks>
/// An account has one such role, and the ACK console may have made it. If it is missing it is created; if this stack
/// made it, this stack goes on managing it; else it is only read, and the policy is attached if it is not yet. It is
/// never deleted: a cluster that loses it can no longer read its Secrets. Declare it once per stack.
/// </remarks>
public sealed class AckSecurityRole : ComponentResource
{
    internal const string Token = "atrest:index:AckSecurityRole";

    private static readonly ServiceRoleDefinition s_definition = new(
        AckSecurityRoleDefaults.RoleName,
        AckSecurityRoleDefaults.Service,
        AckSecurityRoleDefaults.PolicyName,
        AckSecurityRoleDefaults.Description);

    /// <summary>Makes sure that the role exists, trusts ACK and has its policy.</summary>
    /// <exception cref="ResourceException">Tags are refused. Later, through the outputs: a role of that name exists
    /// and does not trust ACK.</exception>
    public AckSecurityRole(string name, AckSecurityRoleArgs args, ComponentResourceOptions? options = null)
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
