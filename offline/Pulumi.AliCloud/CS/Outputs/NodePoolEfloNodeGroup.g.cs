// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolEfloNodeGroup</c>.</summary>
[OutputType]
public sealed class NodePoolEfloNodeGroup
{
    public readonly string? ClusterId;
    public readonly string? GroupId;

    [OutputConstructor]
    private NodePoolEfloNodeGroup(
        string? clusterId,
        string? groupId)
    {
        ClusterId = clusterId;
        GroupId = groupId;
    }
}
