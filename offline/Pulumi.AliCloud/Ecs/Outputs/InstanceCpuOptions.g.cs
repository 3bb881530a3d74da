// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>InstanceCpuOptions</c>.</summary>
[OutputType]
public sealed class InstanceCpuOptions
{
    public readonly int? CoreCount;
    public readonly int? ThreadsPerCore;
    public readonly string? TopologyType;

    [OutputConstructor]
    private InstanceCpuOptions(
        int? coreCount,
        int? threadsPerCore,
        string? topologyType)
    {
        CoreCount = coreCount;
        ThreadsPerCore = threadsPerCore;
        TopologyType = topologyType;
    }
}
