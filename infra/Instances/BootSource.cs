using System.Collections.Immutable;
using Infra.Eligibility;
using Infra.Images;
using Infra.Keys;
using Infra.Validation;
using Pulumi;

namespace Infra.Instances;

/// <summary>What an instance boots from, and what encrypts its disks: the image's key, or one that is given.</summary>
/// <param name="ImageId">The checked image.</param>
/// <param name="IsImageEncrypted">Whether the image brings the encryption of the system disk.</param>
/// <param name="KeyId">The key of what is encrypted beside, or null for the service key or where there is
/// nothing.</param>
internal sealed record BootSource(Input<string> ImageId, bool IsImageEncrypted, Input<string>? KeyId)
{
    /// <summary>Whether the system disk gets encryption arguments of its own. From an encrypted image it must
    /// not.</summary>
    public Input<bool>? SystemDiskEncrypted => IsImageEncrypted ? null : (Input<bool>)true;

    /// <summary>The key of the system disk, where it has arguments of its own.</summary>
    public Input<string>? SystemDiskKeyId => IsImageEncrypted ? null : KeyId;

    /// <summary>Checks image and key together.</summary>
    /// <param name="check">Where breaches are noted.</param>
    /// <param name="imageId">The image.</param>
    /// <param name="imageEncrypted">Whether it is encrypted.</param>
    /// <param name="keys">The arguments that choose a key.</param>
    /// <param name="hasDataDisks">Whether there are data disks, which never take the image's key.</param>
    public static BootSource Checked(
        Check check,
        Input<string>? imageId,
        Input<bool>? imageEncrypted,
        (Input<string>? KeyId, bool ServiceKey, Input<string>? Role) keys,
        bool hasDataDisks)
    {
        var image = check.Required(imageId, "imageId", "be given: an image of the region");
        var isEncrypted = check.Decision(imageEncrypted, "imageEncrypted", unset: false);
        if (!isEncrypted && KnownImage.IsEncrypted(imageId))
        {
            check.Fail("imageEncrypted", "false", new("be true with the image of an EncryptedImage",
                "its key encrypts the system disk, whose own encryption arguments stay unset"));
        }

        if (!isEncrypted || hasDataDisks)
        {
            return new(image.Input!, isEncrypted,
                EncryptionKeyChoice.Checked(check, keys.KeyId, keys.ServiceKey, keys.Role));
        }

        if (keys is not (null, false, null))
        {
            check.Fail(keys.KeyId is not null ? "keyId" : keys.ServiceKey ? "serviceKey" : "encryptionRole", "one",
                new("be left out with an encrypted image and no data disks",
                    "the image's key encrypts the system disk"));
        }

        return new(image.Input!, isEncrypted, null);
    }

    /// <summary>The checked size and kind of what boots.</summary>
    public static Argument<string> InstanceType(Check check, Input<string>? type) =>
        check.Required(type, "instanceType", "be given, for example ecs.g7.large", InstanceFamilies.SystemDisk);

    /// <summary>The checked way in.</summary>
    public static Argument<string> KeyPair(Check check, Input<string>? name) =>
        check.Required(name, "keyPairName", "be given: a key pair of the region, because there is no password");

    /// <summary>The disks of a list that is written down.</summary>
    public static ImmutableArray<T> Written<T>(Check check, InputList<T> disks)
    {
        var written = check.Decision<ImmutableArray<T>>(disks, "dataDisks", []);
        if (written.IsDefault) return [];
        if (written.Length > EncryptedInstanceDefaults.MaxDataDisks)
        {
            check.Fail("dataDisks", $"{written.Length} disks",
                new($"have at most {EncryptedInstanceDefaults.MaxDataDisks} disks"));
        }

        return written;
    }
}
