using Pulumi;
using Pulumi.AliCloud.Ram;

namespace Infra.Keys;

/// <summary>Lets a RAM role use or manage one key, by a RAM policy on that key alone.</summary>
/// <remarks>
/// <see cref="CustomerKeyGrants"/> says the same in verbs: <c>key.GrantEncryptDecrypt("orders", role.RoleName)</c>.
/// Within the account the RAM policy is enough, whatever the key policy says besides denying; a role of another account
/// also needs to be a user in the key policy. Changing <c>policyName</c> or <c>roleName</c> makes a new policy or
/// attachment; changing <c>access</c> or <c>keyArn</c> changes the policy in place.
/// </remarks>
public sealed class KeyGrant : ComponentResource
{
    internal const string Token = "atrest:index:KeyGrant";

    /// <summary>Creates the policy and attaches it to the role.</summary>
    /// <exception cref="ResourceException">Arguments are missing or break rules; all are named.</exception>
    public KeyGrant(string name, KeyGrantArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new KeyGrantPlan(this, name, args);

        var policy = new Policy($"{name}-policy", plan.Policy, new() { Parent = this });
        var attachment = new RolePolicyAttachment($"{name}-attachment",
            new() { PolicyName = policy.PolicyName, PolicyType = "Custom", RoleName = plan.RoleName },
            new() { Parent = this });

        PolicyName = policy.PolicyName;
        KeyId = Output.Tuple(plan.KeyArn, attachment.Id).Apply(granted => KeyReference.IdOf(granted.Item1));
        RegisterOutputs();
    }

    /// <summary>The name of the policy.</summary>
    [Output("policyName")] public Output<string> PolicyName { get; private set; }

    /// <summary>The ID of the key, known once the role may use it.</summary>
    [Output("keyId")] public Output<string> KeyId { get; private set; }
}
