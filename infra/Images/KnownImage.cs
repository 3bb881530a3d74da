using System.Runtime.CompilerServices;
using Pulumi;

namespace Infra.Images;

/// <summary>The images that the program encrypts, found by the output that carries an image's ID.</summary>
/// <remarks>Only the output itself is recognised; an ID that was passed through an Apply is a plain string.</remarks>
internal static class KnownImage
{
    private static readonly ConditionalWeakTable<Output<string>, object> s_encrypted = [];

    /// <summary>Notes that the image is encrypted.</summary>
    public static void Remember(Output<string> imageId) => s_encrypted.AddOrUpdate(imageId, s_encrypted);

    /// <summary>Whether an input is the ID of an image that this program encrypts.</summary>
    public static bool IsEncrypted(Input<string>? imageId) =>
        imageId is not null && s_encrypted.TryGetValue(imageId.ToOutput(), out _);
}
