// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolManagementAutoVulFixPolicy</c>.</summary>
[OutputType]
public sealed class NodePoolManagementAutoVulFixPolicy
{
    public readonly bool? RestartNode;
    public readonly string? VulLevel;

    [OutputConstructor]
    private NodePoolManagementAutoVulFixPolicy(
        bool? restartNode,
        string? vulLevel)
    {
        RestartNode = restartNode;
        VulLevel = vulLevel;
    }
}
