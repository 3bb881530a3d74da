using Infra.Identity;
using Infra.Images;
using Infra.Keys;
using Pulumi;

namespace Infra.LaunchTemplates;

/// <summary>Arguments of <see cref="EncryptedLaunchTemplate"/>.</summary>
public sealed class EncryptedLaunchTemplateArgs : ResourceArgs
{
    /// <summary>The size and kind of machine.</summary>
    /// <value>For example <c>ecs.g7.large</c>; not of a family whose system disks cannot be encrypted.
    /// Required.</value>
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }

    /// <summary>The image system disks are made from.</summary>
    /// <value>The <see cref="EncryptedImage.ImageId"/>, or another image together with a key. Required.</value>
    [Input("imageId")] public Input<string>? ImageId { get; set; }

    /// <summary>Whether the image is encrypted: then system disks are too, by the image's key.</summary>
    /// <value>A plain value; true with the image of an <see cref="EncryptedImage"/>. Default: false.</value>
    [Input("imageEncrypted")] public Input<bool>? ImageEncrypted { get; set; }

    /// <summary>The customer master key that encrypts system disks, unless their image is encrypted, and data
    /// disks.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. This or
    /// <see cref="ServiceKey"/> must be given if there is anything to encrypt with it. Default: none.</value>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts with its own service key (<c>alias/acs/ecs</c>), which nobody can disable, rotate
    /// or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the template waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The key pair by which people enter the instances. There is no password.</summary>
    /// <value>The name of a key pair of the region. Required.</value>
    [Input("keyPairName")] public Input<string>? KeyPairName { get; set; }

    /// <summary>The vSwitch instances are connected to.</summary>
    /// <value><c>vsw-...</c>. Default: none, whoever launches chooses one.</value>
    [Input("vSwitchId")] public Input<string>? VSwitchId { get; set; }

    /// <summary>The security groups that let traffic in and out.</summary>
    /// <value><c>sg-...</c>, in one network. Default: none, whoever launches chooses them.</value>
    [Input("securityGroupIds")] public InputList<string> SecurityGroupIds { get => field ??= new(); set; }

    /// <summary>The speed of system disks, which are ESSDs.</summary>
    /// <value>PL0, PL1, PL2 or PL3. Default: PL1.</value>
    [Input("systemDiskPerformanceLevel")] public Input<string>? SystemDiskPerformanceLevel { get; set; }

    /// <summary>The size of system disks in GiB.</summary>
    /// <value>At most 2048, at least the size of the image. Default: the size of the image, or 40.</value>
    [Input("systemDiskSizeGiB")] public Input<int>? SystemDiskSizeGiB { get; set; }

    /// <summary>The data disks that every instance gets.</summary>
    /// <value>A list that is written down, not an output; at most 16. Default: none.</value>
    [Input("dataDisks")] public InputList<EncryptedLaunchTemplateDiskArgs> DataDisks { get => field ??= new(); set; }

    /// <summary>The RAM role that programs on the instances have.</summary>
    /// <value>The name of a role that trusts ECS. Default: none.</value>
    [Input("ramRoleName")] public Input<string>? RamRoleName { get; set; }

    /// <summary>What instances run when they are first started. Anyone on an instance can read it: keep secrets
    /// out.</summary>
    /// <value>At most 32 KB, in Base64. Default: none.</value>
    [Input("userData")] public Input<string>? UserData { get; set; }

    /// <summary>The name of the template, unique in the region.</summary>
    /// <value>2 to 128 characters, starting with a letter; letters, digits, <c>.</c>, <c>:</c>, <c>_</c>, <c>-</c>.
    /// Default: the component's name.</value>
    /// <remarks>Changing this makes a new template.</remarks>
    [Input("templateName")] public Input<string>? TemplateName { get; set; }

    /// <summary>What the instances are for, in words.</summary>
    /// <value>2 to 256 characters. Default: none.</value>
    [Input("description")] public Input<string>? Description { get; set; }

    /// <summary>The resource group of the instances and their disks.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the template, and of the instances and disks made from it.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
