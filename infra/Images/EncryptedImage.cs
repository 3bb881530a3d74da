using Pulumi;
using Pulumi.AliCloud.Ecs;
using static Infra.Images.EncryptedImageDefaults;

namespace Infra.Images;

/// <summary>An image whose copies of disks are encrypted: what boots from it has an encrypted system disk.</summary>
/// <remarks>
/// <para>Alibaba Cloud encrypts an image by copying it. The source is an image of the account, or one that this
/// component makes from an instance; the copy lies in the region of the component's provider, so a copy in another
/// region is a component with that region's provider, and <c>sourceRegionId</c> names where the source is.</para>
/// <para>Copying takes long, and at most five copies run at a time in a region; the component waits for hours where the
/// provider would give up after ten minutes and leave an image behind that nobody manages. An image made from an
/// instance is not encrypted unless the instance's disks are; it stays beside the copy and is deleted with the
/// component.</para>
/// <para>Changing <c>sourceImageId</c>, <c>sourceRegionId</c>, <c>keyId</c> or <c>serviceKey</c> asks for a new copy,
/// which <c>protect</c> refuses.</para>
/// </remarks>
public sealed class EncryptedImage : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedImage";

    /// <summary>Copies the image once key and role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named. Later, through the outputs: the source is larger than an account may copy.</exception>
    public EncryptedImage(string name, EncryptedImageArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptedImagePlan(this, name, args, options);
        var retain = plan.IsDeletable ? (bool?)null : true;
        var source = plan.Source is null ? plan.SourceImageId : (Input<string>)Source(name, plan.Source).Id;

        var image = new ImageCopy($"{name}-image", plan.CopyOf(source!), new()
        {
            Parent = this,
            Protect = retain,
            RetainOnDelete = retain,
            CustomTimeouts = new() { Create = TimeSpan.FromMinutes(CopyMinutes) },
        });

        ImageId = image.Id;
        KnownImage.Remember(ImageId);
        SourceImageId = source!.ToOutput();
        RegisterOutputs();
    }

    /// <summary>The ID of the encrypted image, known once it can be booted from.</summary>
    [Output("imageId")] public Output<string> ImageId { get; private set; }

    /// <summary>The ID of the image that was copied.</summary>
    [Output("sourceImageId")] public Output<string> SourceImageId { get; private set; }

    /// <summary>The image of the instance, with the snapshots that it is made of: by-products that hold the data
    /// unencrypted, so they go when the component goes.</summary>
    private Image Source(string name, ImageArgs source) => new($"{name}-source", source, new()
    {
        Parent = this,
        CustomTimeouts = new() { Create = TimeSpan.FromMinutes(CreateSourceMinutes) },
    });
}
