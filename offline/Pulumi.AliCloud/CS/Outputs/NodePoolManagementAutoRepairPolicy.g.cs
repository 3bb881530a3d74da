// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolManagementAutoRepairPolicy</c>.</summary>
[OutputType]
public sealed class NodePoolManagementAutoRepairPolicy
{
    public readonly bool? RestartNode;

    [OutputConstructor]
    private NodePoolManagementAutoRepairPolicy(
        bool? restartNode)
    {
        RestartNode = restartNode;
    }
}
