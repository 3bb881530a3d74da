using Pulumi;

namespace Infra.Keys;

/// <summary>Arguments of <see cref="KeyGrant"/>.</summary>
public sealed class KeyGrantArgs : ResourceArgs
{
    /// <summary>The key that may be used.</summary>
    /// <value>The <see cref="ICustomerKey.Arn"/> of one key. Required.</value>
    [Input("keyArn")] public Input<string>? KeyArn { get; set; }

    /// <summary>The role that may use it.</summary>
    /// <value>The name of a RAM role of the account. Required.</value>
    /// <remarks>Changing this takes the permission from the old role.</remarks>
    [Input("roleName")] public Input<string>? RoleName { get; set; }

    /// <summary>What the role may do with the key.</summary>
    /// <value>One of <see cref="KeyGrantDefaults.Accesses"/>. Default: encryptDecrypt.</value>
    [Input("access")] public Input<string>? Access { get; set; }

    /// <summary>The name of the RAM policy, unique in the account.</summary>
    /// <value>1 to 128 letters, digits and <c>-</c>. Default: the component's name.</value>
    /// <remarks>Changing this makes a new policy.</remarks>
    [Input("policyName")] public Input<string>? PolicyName { get; set; }

    /// <summary>Tags of the policy.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
