using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_image: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image.</summary>
internal sealed class ImageShim() : ResourceShim("alicloud:ecs/image:Image")
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortDelay = TimeSpan.FromSeconds(5);

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(EcsCalls.Product, "CreateImage", step.CreateTimeout, ["IncorrectInstanceStatus"],
            [
                ("RegionId", step.Calls.Region),
                ("ResourceGroupId", step.Text("resourceGroupId")),
                .. Tags.Numbered(step.PlannedMap("tags")),
                ("Description", step.Text("description")),
                ("Platform", step.Text("platform")),
                ("Architecture", step.Text("architecture")),
                ("ImageName", step.Text("imageName") ?? step.Text("name")),
                ("ImageVersion", step.Text("imageVersion")),
                ("SnapshotId", step.Text("snapshotId")),
                ("ImageFamily", step.Text("imageFamily")),
                ("BootMode", step.Text("bootMode")),
                ("DetectionStrategy", step.Text("detectionStrategy")),
                ("InstanceId", step.Text("instanceId")),
                .. Mappings(step),
            ]).Text("ImageId");
        step.Calls.WaitFor(
            () => EcsCalls.Image(step).Text("Status"), ["Available"], Delay, step.CreateTimeout, ["CreateFailed"]);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (EcsCalls.Image(step) is not { } image) return false;
        step.Set(image,
            ("architecture", "Architecture"), ("bootMode", "BootMode"), ("createTime", "CreationTime"),
            ("description", "Description"), ("imageFamily", "ImageFamily"), ("imageName", "ImageName"), ("name", "ImageName"),
            ("imageVersion", "ImageVersion"), ("platform", "Platform"), ("resourceGroupId", "ResourceGroupId"),
            ("status", "Status"));
        step.Outputs["diskDeviceMappings"] = image.Items("DiskDeviceMappings", "DiskDeviceMapping")
            .Select(mapping => (object?)Mapping(mapping)).ToArray();
        if (image["Features"] is { } features)
            step.Outputs["features"] = new Properties(StringComparer.Ordinal) { ["nvmeSupport"] = features.Text("NvmeSupport") };
        step.Outputs["tags"] = Tags.Of(image);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("Description", step.Changed("description")),
            ("ImageName", step.Changed("imageName") ?? step.Changed("name")),
            ("ImageFamily", step.Changed("imageFamily")),
            ("BootMode", step.Changed("bootMode")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
            step.Calls.Call(EcsCalls.Product, "ModifyImageAttribute", step.UpdateTimeout, [],
                [
                    ("ImageId", step.Id), ("RegionId", step.Calls.Region), .. changed,
                    ("LicenseType", step.Text("licenseType")),
                    ("Features.NvmeSupport", step.PlannedItems("features") is [var features]
                        ? features.GetValueOrDefault("nvmeSupport") as string : null),
                ]);
        if (step.Changed("resourceGroupId") is { Length: > 0 }) ResourceGroup.Update(step, "image");
        if (step.HasChange("tags")) Tags.Update(step, EcsCalls.Product, "image");
        // Whatever changed, the provider waits for the description, and for as long as a deletion may take.
        step.Calls.WaitFor(() => EcsCalls.Image(step).Text("Description") ?? "", [step.TextOrZero("description")], ShortDelay,
            step.DeleteTimeout);
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) => EcsCalls.Image(step).Text("Status") is "Waiting" or "Creating";

    public override void Delete(ResourceStep step) => ImageDeletion.Run(step, step.TextIfSet("force"), ShortDelay, step.DeleteTimeout);

    private static IEnumerable<(string Name, string? Value)> Mappings(ResourceStep step) => step.PlannedItems("diskDeviceMappings")
        .SelectMany((mapping, index) => new (string Name, string? Value)[]
        {
            ($"DiskDeviceMapping.{index + 1}.SnapshotId", Field(mapping, "snapshotId")),
            ($"DiskDeviceMapping.{index + 1}.Size", Field(mapping, "size")),
            ($"DiskDeviceMapping.{index + 1}.Device", Field(mapping, "device")),
            ($"DiskDeviceMapping.{index + 1}.DiskType", Field(mapping, "diskType")),
        });

    private static string? Field(Properties mapping, string name) =>
        mapping.GetValueOrDefault(name) is { } value ? ResourceStep.Format(value) : null;

    private static Properties Mapping(JsonNode mapping)
    {
        var known = new Properties(StringComparer.Ordinal);
        foreach (var (name, field) in new[]
            {
                ("device", "Device"), ("diskType", "Type"), ("format", "Format"), ("importOssBucket", "ImportOSSBucket"),
                ("importOssObject", "ImportOSSObject"), ("progress", "Progress"), ("snapshotId", "SnapshotId"),
            })
            if (mapping.Text(field) is { } text) known[name] = text;
        if (double.TryParse(mapping.Text("Size"), out var size)) known["size"] = size;
        if (double.TryParse(mapping.Text("RemainTime"), out var remaining)) known["remainTime"] = remaining;
        return known;
    }
}
