// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolTeeConfig</c>.</summary>
[OutputType]
public sealed class NodePoolTeeConfig
{
    public readonly bool? TeeEnable;

    [OutputConstructor]
    private NodePoolTeeConfig(
        bool? teeEnable)
    {
        TeeEnable = teeEnable;
    }
}
