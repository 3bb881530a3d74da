// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="EcsDiskAttachment"/>.</summary>
public sealed class EcsDiskAttachmentState : global::Pulumi.ResourceArgs
{
    [Input("bootable")]
    public Input<bool>? Bootable { get; set; }

    [Input("deleteWithInstance")]
    public Input<bool>? DeleteWithInstance { get; set; }

    [Input("device")]
    public Input<string>? Device { get; set; }

    [Input("diskId")]
    public Input<string>? DiskId { get; set; }

    [Input("instanceId")]
    public Input<string>? InstanceId { get; set; }

    [Input("keyPairName")]
    public Input<string>? KeyPairName { get; set; }

    [Input("password")]
    public Input<string>? Password { get; set; }

    public EcsDiskAttachmentState()
    {
    }

    public static new EcsDiskAttachmentState Empty => new EcsDiskAttachmentState();
}
