// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolAutoMode</c>.</summary>
[OutputType]
public sealed class NodePoolAutoMode
{
    public readonly bool? Enabled;

    [OutputConstructor]
    private NodePoolAutoMode(
        bool? enabled)
    {
        Enabled = enabled;
    }
}
