// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolInstancePattern</c>.</summary>
[OutputType]
public sealed class NodePoolInstancePattern
{
    public readonly int? Cores;
    public readonly ImmutableArray<string> CpuArchitectures;
    public readonly ImmutableArray<string> ExcludedInstanceTypes;
    public readonly ImmutableArray<string> InstanceCategories;
    public readonly string InstanceFamilyLevel;
    public readonly ImmutableArray<string> InstanceTypeFamilies;
    public readonly int? MaxCpuCores;
    public readonly double? MaxMemorySize;
    public readonly double? Memory;
    public readonly int? MinCpuCores;
    public readonly double? MinMemorySize;

    [OutputConstructor]
    private NodePoolInstancePattern(
        int? cores,
        ImmutableArray<string> cpuArchitectures,
        ImmutableArray<string> excludedInstanceTypes,
        ImmutableArray<string> instanceCategories,
        string instanceFamilyLevel,
        ImmutableArray<string> instanceTypeFamilies,
        int? maxCpuCores,
        double? maxMemorySize,
        double? memory,
        int? minCpuCores,
        double? minMemorySize)
    {
        Cores = cores;
        CpuArchitectures = cpuArchitectures;
        ExcludedInstanceTypes = excludedInstanceTypes;
        InstanceCategories = instanceCategories;
        InstanceFamilyLevel = instanceFamilyLevel;
        InstanceTypeFamilies = instanceTypeFamilies;
        MaxCpuCores = maxCpuCores;
        MaxMemorySize = maxMemorySize;
        Memory = memory;
        MinCpuCores = minCpuCores;
        MinMemorySize = minMemorySize;
    }
}
