namespace Infra.Images;

/// <summary>Defaults and limits of <see cref="EncryptedImage"/>.</summary>
public static class EncryptedImageDefaults
{
    /// <summary>Whether the copy uses the service key of ECS instead of a customer master key.</summary>
    public const bool ServiceKey = false;

    /// <summary>Whether the account may copy images of any size.</summary>
    public const bool LargeImageAllowed = false;

    /// <summary>Whether Pulumi may delete the image.</summary>
    public const bool Deletable = false;

    /// <summary>Minutes to wait for a copy. Small images were seen to take 35, copies queue behind five others, and
    /// giving up leaves an image that nobody manages.</summary>
    public const int CopyMinutes = 360;

    /// <summary>Minutes to wait for an image made from an instance: a snapshot of every disk, the first of which copies
    /// all of it.</summary>
    public const int CreateSourceMinutes = 360;
}
