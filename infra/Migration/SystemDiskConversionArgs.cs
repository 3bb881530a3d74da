using Pulumi;

namespace Infra.Migration;

/// <summary>Arguments of <see cref="SystemDiskConversion"/>.</summary>
public sealed class SystemDiskConversionArgs : ConversionArgs
{
    /// <summary>The instance whose system disk is converted.</summary>
    /// <value><c>i-...</c>. Required.</value>
    /// <remarks>Looked at when the conversion runs; changing this later changes nothing.</remarks>
    [Input("instanceId")] public Input<string>? InstanceId { get; set; }
}
