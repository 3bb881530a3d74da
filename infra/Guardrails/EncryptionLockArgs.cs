using Pulumi;

namespace Infra.Guardrails;

/// <summary>Arguments of <see cref="EncryptionLock"/>.</summary>
public sealed class EncryptionLockArgs : ResourceArgs
{
    /// <summary>The RAM users who are held back.</summary>
    /// <value>Plain names. Default: none.</value>
    [Input("userNames")] public InputList<string> UserNames { get => field ??= new(); set; }

    /// <summary>The RAM roles that are held back.</summary>
    /// <value>Plain names. Default: none.</value>
    [Input("roleNames")] public InputList<string> RoleNames { get => field ??= new(); set; }

    /// <summary>Whether switching encryption is denied: that of Secrets, and that of disks by default.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("switches")] public Input<bool>? Switches { get; set; }

    /// <summary>Whether disabling keys, scheduling their deletion and deleting imported material is denied.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("keys")] public Input<bool>? Keys { get; set; }

    /// <summary>The name of the RAM policy, unique in the account.</summary>
    /// <value>1 to 128 letters, digits and <c>-</c>. Default: the component's name.</value>
    /// <remarks>Changing this makes a new policy.</remarks>
    [Input("policyName")] public Input<string>? PolicyName { get; set; }

    /// <summary>Tags of the policy.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
