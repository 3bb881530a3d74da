using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Migration;

/// <summary>Arguments of <see cref="EncryptedDiskCopy"/>.</summary>
public sealed class EncryptedDiskCopyArgs : ResourceArgs
{
    /// <summary>The disk that is copied; nothing is done to it.</summary>
    /// <value><c>d-...</c>, of the ESSD series, which was attached to an instance once. Required.</value>
    /// <remarks>Changing this creates a new disk, which <c>protect</c> refuses.</remarks>
    [Input("sourceDiskId")] public Input<string>? SourceDiskId { get; set; }

    /// <summary>The customer master key that encrypts the copy.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. Either this or
    /// <see cref="ServiceKey"/> must be given. Default: none.</value>
    /// <remarks>Changing this creates a new disk, which <c>protect</c> refuses.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts the copy with its own service key (<c>alias/acs/ecs</c>), which nobody can disable,
    /// rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the copy waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The name that the console shows.</summary>
    /// <value>2 to 128 characters. Default: the component's name.</value>
    [Input("diskName")] public Input<string>? DiskName { get; set; }

    /// <summary>Tags of the disk and of the snapshot, beside those that the source has.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>How long the deployment waits for the snapshot, in hours.</summary>
    /// <value>A plain value from 1 to 168. Default: 48.</value>
    [Input("timeoutHours")] public Input<int>? TimeoutHours { get; set; }

    /// <summary>Whether Pulumi may delete the copy: gives up <c>protect</c> and <c>retainOnDelete</c>.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
