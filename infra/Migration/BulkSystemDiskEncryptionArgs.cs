using Pulumi;

namespace Infra.Migration;

/// <summary>Arguments of <see cref="BulkSystemDiskEncryption"/>.</summary>
public sealed class BulkSystemDiskEncryptionArgs : ConversionArgs
{
    /// <summary>The instances whose system disks are encrypted.</summary>
    /// <value>Plain values <c>i-...</c>, because they decide which resources exist; at least one. Required.</value>
    [Input("instanceIds")] public InputList<string> InstanceIds { get => field ??= new(); set; }
}
