using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Images;

/// <summary>Arguments of <see cref="EncryptedImage"/>.</summary>
public sealed class EncryptedImageArgs : ResourceArgs
{
    /// <summary>The custom image to copy; it need not be encrypted.</summary>
    /// <value><c>m-...</c>. Either this or <see cref="InstanceId"/> must be given. Default: none.</value>
    /// <remarks>Changing this makes a new copy, which <c>protect</c> refuses.</remarks>
    [Input("sourceImageId")] public Input<string>? SourceImageId { get; set; }

    /// <summary>The instance to make the source image from, in the region of the component's provider.</summary>
    /// <value><c>i-...</c>. Default: none.</value>
    /// <remarks>What the instance has not written to its disks is missing in the image: stop it before. Changing this
    /// later has no effect; the provider does not make the image anew.</remarks>
    [Input("instanceId")] public Input<string>? InstanceId { get; set; }

    /// <summary>The region of the source.</summary>
    /// <value>A region. Default: the configured region; required where the component has a provider of its own.</value>
    /// <remarks>Changing this makes a new copy, which <c>protect</c> refuses.</remarks>
    [Input("sourceRegionId")] public Input<string>? SourceRegionId { get; set; }

    /// <summary>The customer master key that encrypts the copy.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the region of the copy. Either this or
    /// <see cref="ServiceKey"/> must be given. Default: none.</value>
    /// <remarks>Changing this makes a new copy, which <c>protect</c> refuses.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts the copy with its own service key (<c>alias/acs/ecs</c>), which nobody can
    /// disable, rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the copy waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>Whether Alibaba Cloud allowed the account to copy images of more than 500 GiB.</summary>
    /// <value>A plain value. Default: false.</value>
    /// <remarks>Without it an image of that size is refused. The size of an image in another region than the copy's is
    /// not looked up; ECS refuses it then.</remarks>
    [Input("largeImageAllowed")] public Input<bool>? LargeImageAllowed { get; set; }

    /// <summary>The name the console shows.</summary>
    /// <value>2 to 128 characters, starting with a letter; letters, digits, <c>.</c>, <c>:</c>, <c>_</c>, <c>-</c>.
    /// Default: the component's name with a mark of source and key, so that a new copy has a name of its own.</value>
    /// <remarks>ECS takes each name once in a region: give another name together with another source or key.</remarks>
    [Input("imageName")] public Input<string>? ImageName { get; set; }

    /// <summary>What the image is for, in words.</summary>
    /// <value>2 to 256 characters. Default: none.</value>
    [Input("description")] public Input<string>? Description { get; set; }

    /// <summary>Tags of the image and of the source made from an instance.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>Whether Pulumi may delete the image: gives up <c>protect</c> and <c>retainOnDelete</c>.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
