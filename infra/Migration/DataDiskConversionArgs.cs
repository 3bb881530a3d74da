using Pulumi;

namespace Infra.Migration;

/// <summary>Arguments of <see cref="DataDiskConversion"/>.</summary>
public sealed class DataDiskConversionArgs : ConversionArgs
{
    /// <summary>The data disks to convert: of one instance, in one stop, or one that is attached to none.</summary>
    /// <value><c>d-...</c>, at least one. About three fit into a template. Required.</value>
    /// <remarks>Looked at when the conversion runs; changing this later changes nothing. Other disks are another
    /// component.</remarks>
    [Input("diskIds")] public InputList<string> DiskIds { get => field ??= new(); set; }

    /// <summary>The way to the encrypted disk.</summary>
    /// <value>snapshotCopy: an encrypted copy of the snapshot, as the documents have it. direct: an encrypted disk from
    /// the snapshot itself, for the ESSD series; quicker by a copy. Default: snapshotCopy.</value>
    [Input("route")] public Input<string>? Route { get; set; }
}
