using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using static Infra.Images.EncryptedImageDefaults;

namespace Infra.Images;

/// <summary>The checked arguments of an <see cref="EncryptedImage"/>, in the provider's terms.</summary>
internal sealed class EncryptedImagePlan
{
    private readonly ImageCopyArgs _copy;
    private readonly string? _markedName;

    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptedImagePlan(
        EncryptedImage owner, string name, EncryptedImageArgs args, ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var region = Region.Of(options);
        IsDeletable = check.Decision(args.Deletable, "deletable", Deletable);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var anySize = check.Decision(args.LargeImageAllowed, "largeImageAllowed", LargeImageAllowed);
        var image = check.That(args.SourceImageId, "sourceImageId", Rules.StartsWith("m-",
            "only images of your own can be copied; make one from an instance with 'instanceId'"));
        var instance = check.That(args.InstanceId, "instanceId", Rules.StartsWith("i-"));
        RequireOneSource(check, image, instance);
        var sourceRegion = SourceRegion(check, args, region, instance);
        var keyId = EncryptionKeyChoice.Checked(check, args.KeyId, serviceKey, args.EncryptionRole);
        KeyRegion.Require(check, keyId, serviceKey, region);
        var imageName = check.That(args.ImageName ?? name, "imageName", EcsText.Name);
        _markedName = args.ImageName is null ? name : null;
        var description = check.That(args.Description, "description", EcsText.Description);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        var isHere = region is not null && sourceRegion.IsPlain && sourceRegion.PlainValue == region;
        if (image.IsSet && isHere && !anySize) SourceImage.RequireCopyable(owner, check, image);
        check.Throw();

        SourceImageId = image.Input;
        if (instance.IsSet)
        {
            Source = new ImageArgs
            {
                InstanceId = instance.Input!,
                ImageName = imageName.Output.Apply(given => SourceName(given)),
                DeleteAutoSnapshot = true,
                Tags = tags.IsSet ? tags.Output : null!,
            };
        }

        _copy = new ImageCopyArgs
        {
            SourceImageId = "",
            SourceRegionId = sourceRegion.Input!,
            Encrypted = true,
            KmsKeyId = keyId!,
            ImageName = imageName.Input!,
            // Instances that were made from the image keep running without it; what they lose is a new start from it.
            Force = IsDeletable ? true : null!,
            // Without this its snapshots stay, and cost.
            DeleteAutoSnapshot = IsDeletable ? true : null!,
            Description = description.Input!,
            Tags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>Whether Pulumi may delete the image.</summary>
    public bool IsDeletable { get; }

    /// <summary>The image to make first, if the source is an instance.</summary>
    public ImageArgs? Source { get; }

    /// <summary>The image to copy, if there is one already.</summary>
    public Input<string>? SourceImageId { get; }

    /// <summary>The arguments of the copy.</summary>
    public ImageCopyArgs CopyOf(Input<string> sourceImageId)
    {
        _copy.SourceImageId = sourceImageId;
        if (_markedName is { } name)
        {
            _copy.ImageName = Output.Tuple(sourceImageId, _copy.SourceRegionId, _copy.KmsKeyId ?? "")
                .Apply(made => NameMark.Marked(name, made.Item1, made.Item2, made.Item3));
        }

        return _copy;
    }

    private static void RequireOneSource(Check check, Argument<string> image, Argument<string> instance)
    {
        if (image.IsSet == instance.IsSet)
        {
            check.Fail(image.Name, image.IsSet ? "both" : "nothing",
                new("be given without 'instanceId', or 'instanceId' without it", "an image has one source"));
        }
    }

    private static Argument<string> SourceRegion(
        Check check, EncryptedImageArgs args, string? region, Argument<string> instance)
    {
        var source = check.That(args.SourceRegionId ?? region!, "sourceRegionId");
        if (!source.IsSet)
        {
            check.Fail(source.Name, "nothing", new("be given with a provider of its own",
                "the region of a provider cannot be read; name the one in which the source is"));
        }

        if (instance.IsSet && region is not null)
        {
            check.Rule(source, given => given == region
                ? null
                : new($"be {region} with 'instanceId'", "an image is made in the region of its instance: make it there "
                    + "with another EncryptedImage and give its sourceImageId here"));
        }

        return source;
    }

    private static string SourceName(string imageName)
    {
        const string suffix = "-source";
        var room = EcsText.MaxNameLength - suffix.Length;
        return $"{(imageName.Length > room ? imageName[..room] : imageName)}{suffix}";
    }
}
