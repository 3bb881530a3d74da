// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolKubeletConfigurationReservedMemory</c>.</summary>
[OutputType]
public sealed class NodePoolKubeletConfigurationReservedMemory
{
    public readonly ImmutableDictionary<string, string>? Limits;
    public readonly int? NumaNode;

    [OutputConstructor]
    private NodePoolKubeletConfigurationReservedMemory(
        ImmutableDictionary<string, string>? limits,
        int? numaNode)
    {
        Limits = limits;
        NumaNode = numaNode;
    }
}
