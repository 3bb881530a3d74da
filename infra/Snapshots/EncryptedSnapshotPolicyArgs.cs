using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Snapshots;

/// <summary>Arguments of <see cref="EncryptedSnapshotPolicy"/>.</summary>
public sealed class EncryptedSnapshotPolicyArgs : ResourceArgs
{
    /// <summary>The hours at which snapshots are taken.</summary>
    /// <value>Whole hours of UTC+8, 0 to 23, each once. Default: 2.</value>
    [Input("hours")] public InputList<int> Hours { get => field ??= new(); set; }

    /// <summary>The days of the week on which snapshots are taken.</summary>
    /// <value>1 for Monday to 7 for Sunday, each once. Default: every day.</value>
    [Input("weekdays")] public InputList<int> Weekdays { get => field ??= new(); set; }

    /// <summary>Days a snapshot is kept.</summary>
    /// <value>1 to 65535, or -1 for ever. Default: 30.</value>
    [Input("retentionDays")] public Input<int>? RetentionDays { get; set; }

    /// <summary>The region to copy snapshots to.</summary>
    /// <value>Another region, one. Default: none, snapshots stay in the region of their disk.</value>
    [Input("copyRegionId")] public Input<string>? CopyRegionId { get; set; }

    /// <summary>Days a copy is kept.</summary>
    /// <value>1 to 65535, or -1 for ever; only with <see cref="CopyRegionId"/>. Default: 30.</value>
    [Input("copyRetentionDays")] public Input<int>? CopyRetentionDays { get; set; }

    /// <summary>The customer master key that encrypts the copies.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the region of the copies. With
    /// <see cref="CopyRegionId"/> either this or <see cref="ServiceKey"/> must be given. Default: none.</value>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts the copies with its own service key (<c>alias/acs/ecs</c>), which nobody can
    /// disable, rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the policy waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The name the console shows.</summary>
    /// <value>2 to 128 characters, starting with a letter; letters, digits, <c>.</c>, <c>:</c>, <c>_</c>, <c>-</c>.
    /// Default: the component's name.</value>
    [Input("policyName")] public Input<string>? PolicyName { get; set; }

    /// <summary>The resource group of the policy.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the policy.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
