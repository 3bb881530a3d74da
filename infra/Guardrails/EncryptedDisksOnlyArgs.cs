using Pulumi;

namespace Infra.Guardrails;

/// <summary>Arguments of <see cref="EncryptedDisksOnly"/>.</summary>
public sealed class EncryptedDisksOnlyArgs : ResourceArgs
{
    /// <summary>The RAM users who may create encrypted disks only.</summary>
    /// <value>Plain names. Default: none.</value>
    [Input("userNames")] public InputList<string> UserNames { get => field ??= new(); set; }

    /// <summary>The RAM roles that may create encrypted disks only.</summary>
    /// <value>Plain names. Default: none.</value>
    [Input("roleNames")] public InputList<string> RoleNames { get => field ??= new(); set; }

    /// <summary>Whether disks with the service key are denied as well.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("customerKey")] public Input<bool>? CustomerKey { get; set; }

    /// <summary>The name of the RAM policy, unique in the account.</summary>
    /// <value>1 to 128 letters, digits and <c>-</c>. Default: ecs-disk-encrypt-control.</value>
    /// <remarks>Changing this makes a new policy.</remarks>
    [Input("policyName")] public Input<string>? PolicyName { get; set; }

    /// <summary>Tags of the policy.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
