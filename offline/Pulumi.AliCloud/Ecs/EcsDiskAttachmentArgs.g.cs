// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="EcsDiskAttachment"/>.</summary>
public sealed class EcsDiskAttachmentArgs : global::Pulumi.ResourceArgs
{
    [Input("bootable")]
    public Input<bool>? Bootable { get; set; }

    [Input("deleteWithInstance")]
    public Input<bool>? DeleteWithInstance { get; set; }

    [Input("diskId", required: true)]
    public Input<string> DiskId { get; set; } = null!;

    [Input("instanceId", required: true)]
    public Input<string> InstanceId { get; set; } = null!;

    [Input("keyPairName")]
    public Input<string>? KeyPairName { get; set; }

    [Input("password")]
    public Input<string>? Password { get; set; }

    public EcsDiskAttachmentArgs()
    {
    }

    public static new EcsDiskAttachmentArgs Empty => new EcsDiskAttachmentArgs();
}
