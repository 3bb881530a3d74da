namespace Infra.Engine;

/// <summary>alicloud_image_copy:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image_copy.</summary>
/// <remarks>The copy is made in the region of the provider. Nothing reads back whether it is encrypted, and with which
/// key. A copy that takes longer than the limit goes on in the cloud: the provider cancels nothing.</remarks>
internal sealed class ImageCopyShim() : ResourceShim("alicloud:ecs/imageCopy:ImageCopy")
{
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortDelay = TimeSpan.FromSeconds(3);

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(EcsCalls.Product, "CopyImage", step.CreateTimeout, [],
            [
                ("RegionId", step.TextOrZero("sourceRegionId")),
                ("ImageId", step.TextOrZero("sourceImageId")),
                ("DestinationRegionId", step.Calls.Region),
                ("DestinationImageName", step.Text("imageName")),
                ("DestinationDescription", step.Text("description")),
                ("Encrypted", step.TextOrZero("encrypted")),
                ("KMSKeyId", step.Text("kmsKeyId")),
                .. Tags.Numbered(step.PlannedMap("tags")),
            ]).Text("ImageId");
        step.Calls.WaitFor(() => EcsCalls.Image(step).Text("Status"), ["Available"], Delay, step.CreateTimeout,
            ["CreateFailed", "UnAvailable"]);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (EcsCalls.Image(step) is not { } image) return false;
        step.Set(image, ("name", "ImageName"), ("imageName", "ImageName"), ("description", "Description"));
        if (Tags.Of(image) is { Count: > 0 } tags) step.Outputs["tags"] = tags;
        return true;
    }

    public override void Update(ResourceStep step)
    {
        if (step.HasChange("tags")) Tags.Update(step, EcsCalls.Product, "image");
        if (step.AnyChanged("description", "name", "imageName"))
            step.Calls.Call(EcsCalls.Product, "ModifyImageAttribute", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("ImageId", step.Id),
                ("Description", step.Text("description")), ("ImageName", step.Text("imageName") ?? step.Text("name")));
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) => EcsCalls.Image(step).Text("Status") is "Waiting" or "Creating";

    public override void Delete(ResourceStep step) =>
        ImageDeletion.Run(step, step.Text("force"), ShortDelay, step.CreateTimeout);
}
