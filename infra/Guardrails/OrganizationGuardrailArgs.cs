using Pulumi;

namespace Infra.Guardrails;

/// <summary>Arguments of <see cref="OrganizationGuardrail"/>.</summary>
public sealed class OrganizationGuardrailArgs : ResourceArgs
{
    /// <summary>What the policy is attached to: the root folder, folders, or accounts.</summary>
    /// <value>Plain IDs: <c>r-...</c>, <c>fd-...</c>, or the number of an account. Required.</value>
    /// <remarks>Taking a target from the list takes the policy from it.</remarks>
    [Input("targetIds")] public InputList<string> TargetIds { get => field ??= new(); set; }

    /// <summary>Whether disks without encryption are denied.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("encryptedDisks")] public Input<bool>? EncryptedDisks { get; set; }

    /// <summary>Whether disks with the service key are denied as well.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("customerKey")] public Input<bool>? CustomerKey { get; set; }

    /// <summary>Whether switching encryption is denied: that of Secrets, and that of disks by default.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("switches")] public Input<bool>? Switches { get; set; }

    /// <summary>Whether disabling keys, scheduling their deletion and deleting imported material is denied.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("keys")] public Input<bool>? Keys { get; set; }

    /// <summary>Whom nothing is denied: those who come in when something has to be repaired.</summary>
    /// <value>Plain ARNs of users and roles, in which <c>*</c> stands for any text. Default: none.</value>
    [Input("exemptPrincipalArns")] public InputList<string> ExemptPrincipalArns { get => field ??= new(); set; }

    /// <summary>The name of the control policy.</summary>
    /// <value>1 to 128 letters, digits and <c>-</c>. Default: the component's name.</value>
    [Input("policyName")] public Input<string>? PolicyName { get; set; }
}
