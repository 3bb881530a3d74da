// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment</c>.</summary>
[AliCloudResourceType("alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment")]
public partial class EcsDiskAttachment : global::Pulumi.CustomResource
{
    [Output("bootable")]
    public Output<bool?> Bootable { get; private set; } = null!;

    [Output("deleteWithInstance")]
    public Output<bool?> DeleteWithInstance { get; private set; } = null!;

    [Output("device")]
    public Output<string> Device { get; private set; } = null!;

    [Output("diskId")]
    public Output<string> DiskId { get; private set; } = null!;

    [Output("instanceId")]
    public Output<string> InstanceId { get; private set; } = null!;

    [Output("keyPairName")]
    public Output<string?> KeyPairName { get; private set; } = null!;

    [Output("password")]
    public Output<string?> Password { get; private set; } = null!;

    public EcsDiskAttachment(string name, EcsDiskAttachmentArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment", name, args ?? new EcsDiskAttachmentArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private EcsDiskAttachment(
        string name, Input<string> id, EcsDiskAttachmentState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static EcsDiskAttachment Get(
        string name, Input<string> id, EcsDiskAttachmentState? state = null, CustomResourceOptions? options = null)
        => new EcsDiskAttachment(name, id, state, options);
}
