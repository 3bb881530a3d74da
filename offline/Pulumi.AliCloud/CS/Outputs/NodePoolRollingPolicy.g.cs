// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolRollingPolicy</c>.</summary>
[OutputType]
public sealed class NodePoolRollingPolicy
{
    public readonly string? BatchInterval;
    public readonly int? MaxParallelism;
    public readonly ImmutableArray<string> NodeNames;
    public readonly string? PausePolicy;

    [OutputConstructor]
    private NodePoolRollingPolicy(
        string? batchInterval,
        int? maxParallelism,
        ImmutableArray<string> nodeNames,
        string? pausePolicy)
    {
        BatchInterval = batchInterval;
        MaxParallelism = maxParallelism;
        NodeNames = nodeNames;
        PausePolicy = pausePolicy;
    }
}
