// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/image:Image</c>.</summary>
[AliCloudResourceType("alicloud:ecs/image:Image")]
public partial class Image : global::Pulumi.CustomResource
{
    [Output("architecture")]
    public Output<string?> Architecture { get; private set; } = null!;

    [Output("bootMode")]
    public Output<string> BootMode { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("deleteAutoSnapshot")]
    public Output<bool?> DeleteAutoSnapshot { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("detectionStrategy")]
    public Output<string?> DetectionStrategy { get; private set; } = null!;

    [Output("diskDeviceMappings")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.ImageDiskDeviceMapping>> DiskDeviceMappings { get; private set; } = null!;

    [Output("features")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.ImageFeatures> Features { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("imageFamily")]
    public Output<string?> ImageFamily { get; private set; } = null!;

    [Output("imageName")]
    public Output<string> ImageName { get; private set; } = null!;

    [Output("imageVersion")]
    public Output<string?> ImageVersion { get; private set; } = null!;

    [Output("instanceId")]
    public Output<string?> InstanceId { get; private set; } = null!;

    [Output("licenseType")]
    public Output<string?> LicenseType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("platform")]
    public Output<string> Platform { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("snapshotId")]
    public Output<string?> SnapshotId { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public Image(string name, ImageArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/image:Image", name, args ?? new ImageArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Image(
        string name, Input<string> id, ImageState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/image:Image", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Image Get(
        string name, Input<string> id, ImageState? state = null, CustomResourceOptions? options = null)
        => new Image(name, id, state, options);
}
