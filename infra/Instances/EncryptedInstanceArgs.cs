using Infra.Disks;
using Infra.Identity;
using Infra.Images;
using Infra.Keys;
using Pulumi;

namespace Infra.Instances;

/// <summary>Arguments of <see cref="EncryptedInstance"/>.</summary>
public sealed class EncryptedInstanceArgs : ResourceArgs
{
    /// <summary>The zone of the instance and its disks, that of the vSwitch.</summary>
    /// <value>A zone of the provider's region, for example <c>cn-hangzhou-h</c>. Required.</value>
    /// <remarks>Changing this asks for a new instance, which <c>protect</c> refuses.</remarks>
    [Input("zoneId")] public Input<string>? ZoneId { get; set; }

    /// <summary>The vSwitch the instance is connected to.</summary>
    /// <value><c>vsw-...</c>, in the same zone. Required.</value>
    [Input("vSwitchId")] public Input<string>? VSwitchId { get; set; }

    /// <summary>The security groups that let traffic in and out.</summary>
    /// <value>One or more of <c>sg-...</c>, in the network of the vSwitch. Required.</value>
    [Input("securityGroupIds")] public InputList<string> SecurityGroupIds { get => field ??= new(); set; }

    /// <summary>The size and kind of machine.</summary>
    /// <value>For example <c>ecs.g7.large</c>; not of a family whose system disks cannot be encrypted.
    /// Required.</value>
    /// <remarks>Changing this stops the instance, resizes it and starts it again.</remarks>
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }

    /// <summary>The image the system disk is made from.</summary>
    /// <value>The <see cref="EncryptedImage.ImageId"/>, or another image together with a key. Required.</value>
    /// <remarks>Changing this has no effect on the instance unless <see cref="SystemDiskReplaceable"/> is
    /// true.</remarks>
    [Input("imageId")] public Input<string>? ImageId { get; set; }

    /// <summary>Whether the image is encrypted: then the system disk is too, by the image's key.</summary>
    /// <value>A plain value; true with the image of an <see cref="EncryptedImage"/>. Default: false.</value>
    [Input("imageEncrypted")] public Input<bool>? ImageEncrypted { get; set; }

    /// <summary>The customer master key that encrypts the system disk, unless its image is encrypted, and the data
    /// disks.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. This or
    /// <see cref="ServiceKey"/> must be given if there is anything to encrypt with it. Default: none.</value>
    /// <remarks>Changing this asks for a new instance or new data disks, which <c>protect</c> refuses.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts with its own service key (<c>alias/acs/ecs</c>), which nobody can disable, rotate
    /// or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the instance waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The key pair by which people enter the instance. There is no password.</summary>
    /// <value>The name of a key pair of the region. Required.</value>
    [Input("keyPairName")] public Input<string>? KeyPairName { get; set; }

    /// <summary>The kind of the system disk.</summary>
    /// <value>One of <see cref="EncryptedDiskDefaults.SnapshotCategories"/>. Default: cloud_essd.</value>
    /// <remarks>Changing this asks for a new instance, which <c>protect</c> refuses.</remarks>
    [Input("systemDiskCategory")] public Input<string>? SystemDiskCategory { get; set; }

    /// <summary>The speed of a system disk that is an ESSD.</summary>
    /// <value>PL0, PL1, PL2 or PL3; only with the category cloud_essd. Default: PL1 for cloud_essd, else
    /// none.</value>
    [Input("systemDiskPerformanceLevel")] public Input<string>? SystemDiskPerformanceLevel { get; set; }

    /// <summary>The size of the system disk in GiB.</summary>
    /// <value>At most 2048, at least the size of the image. Default: the size of the image, or 40.</value>
    [Input("systemDiskSizeGiB")] public Input<int>? SystemDiskSizeGiB { get; set; }

    /// <summary>Whether a changed <see cref="ImageId"/> replaces the system disk of the running instance, and
    /// everything on it.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("systemDiskReplaceable")] public Input<bool>? SystemDiskReplaceable { get; set; }

    /// <summary>The data disks, made and attached with the instance.</summary>
    /// <value>A list that is written down, not an output; at most 16. Default: none.</value>
    [Input("dataDisks")] public InputList<EncryptedInstanceDiskArgs> DataDisks { get => field ??= new(); set; }

    /// <summary>The RAM role that programs on the instance have.</summary>
    /// <value>The name of a role that trusts ECS. Default: none.</value>
    [Input("ramRoleName")] public Input<string>? RamRoleName { get; set; }

    /// <summary>What the instance runs when it is first started. Anyone on the instance can read it: keep secrets
    /// out.</summary>
    /// <value>At most 32 KB, in Base64. Default: none.</value>
    [Input("userData")] public Input<string>? UserData { get; set; }

    /// <summary>The policy by which snapshots of the system disk are taken.</summary>
    /// <value><c>sp-...</c>. Default: none.</value>
    [Input("snapshotPolicyId")] public Input<string>? SnapshotPolicyId { get; set; }

    /// <summary>The name the console shows.</summary>
    /// <value>2 to 128 characters, starting with a letter; letters, digits, <c>.</c>, <c>:</c>, <c>_</c>, <c>-</c>.
    /// Default: the component's name.</value>
    [Input("instanceName")] public Input<string>? InstanceName { get; set; }

    /// <summary>What the instance is for, in words.</summary>
    /// <value>2 to 256 characters. Default: none.</value>
    [Input("description")] public Input<string>? Description { get; set; }

    /// <summary>The resource group of the instance and its disks.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the instance and its data disks.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>Whether Pulumi may delete the instance and its disks: gives up <c>protect</c>, <c>retainOnDelete</c>
    /// and the deletion protection of ECS.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
