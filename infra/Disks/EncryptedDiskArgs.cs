using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Disks;

/// <summary>Arguments of <see cref="EncryptedDisk"/>.</summary>
public sealed class EncryptedDiskArgs : ResourceArgs
{
    /// <summary>The zone of the disk; an instance that uses it must be in the same one.</summary>
    /// <value>A zone of the provider's region, for example <c>cn-hangzhou-h</c>. Required.</value>
    /// <remarks>Changing this creates a new, empty disk, which <c>protect</c> refuses. The component itself asks for
    /// it, so that it is missed in the same message as everything else.</remarks>
    [Input("zoneId")] public Input<string>? ZoneId { get; set; }

    /// <summary>The customer master key that encrypts the disk.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. Either this or
    /// <see cref="ServiceKey"/> must be given. Default: none.</value>
    /// <remarks>Changing this creates a new, empty disk, which <c>protect</c> refuses.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts the disk with its own service key (<c>alias/acs/ecs</c>), which nobody can
    /// disable, rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    /// <remarks>Where the account encrypts all disks by default with a key of its own, ECS takes that key
    /// instead.</remarks>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the disk waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The kind of disk, which decides speed and price.</summary>
    /// <value>One of <see cref="EncryptedDiskDefaults.Categories"/>. Default: cloud_essd.</value>
    [Input("category")] public Input<string>? Category { get; set; }

    /// <summary>The speed of an ESSD.</summary>
    /// <value>PL0, PL1, PL2 or PL3; only with the category cloud_essd. Default: PL1 for cloud_essd, else
    /// none.</value>
    [Input("performanceLevel")] public Input<string>? PerformanceLevel { get; set; }

    /// <summary>The size in GiB.</summary>
    /// <value>Depends on category and performance level, see <see cref="EncryptedDiskDefaults.SizesGiB"/>. Required
    /// for an empty disk. Default: the size of the snapshot.</value>
    /// <remarks>A disk can grow in place and never shrink.</remarks>
    [Input("sizeGiB")] public Input<int>? SizeGiB { get; set; }

    /// <summary>The snapshot that fills the disk; it need not be encrypted.</summary>
    /// <value><c>s-...</c>; only with an ESSD category. Default: none, the disk is empty.</value>
    /// <remarks>Changing this creates a new disk, which <c>protect</c> refuses.</remarks>
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }

    /// <summary>The instance the disk is attached to as a data disk.</summary>
    /// <value><c>i-...</c>, in the same zone. Default: none.</value>
    /// <remarks>Changing this detaches the disk and attaches it to the other instance; the data stays.</remarks>
    [Input("instanceId")] public Input<string>? InstanceId { get; set; }

    /// <summary>The policy by which snapshots of the disk are taken.</summary>
    /// <value><c>sp-...</c>. Default: none.</value>
    /// <remarks>Changing this puts the disk under the other policy.</remarks>
    [Input("snapshotPolicyId")] public Input<string>? SnapshotPolicyId { get; set; }

    /// <summary>The name the console shows.</summary>
    /// <value>2 to 128 characters, starting with a letter; letters, digits, <c>.</c>, <c>:</c>, <c>_</c>, <c>-</c>.
    /// Default: the component's name.</value>
    [Input("diskName")] public Input<string>? DiskName { get; set; }

    /// <summary>What the disk is for, in words.</summary>
    /// <value>2 to 256 characters. Default: none.</value>
    [Input("description")] public Input<string>? Description { get; set; }

    /// <summary>The resource group of the disk.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the disk.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>Whether Pulumi may delete the disk: gives up <c>protect</c> and <c>retainOnDelete</c>.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
