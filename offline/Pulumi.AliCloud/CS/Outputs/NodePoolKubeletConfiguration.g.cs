// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolKubeletConfiguration</c>.</summary>
[OutputType]
public sealed class NodePoolKubeletConfiguration
{
    public readonly ImmutableArray<string> AllowedUnsafeSysctls;
    public readonly ImmutableArray<string> ClusterDns;
    public readonly string? ContainerLogMaxFiles;
    public readonly string? ContainerLogMaxSize;
    public readonly string? ContainerLogMaxWorkers;
    public readonly string? ContainerLogMonitorInterval;
    public readonly string? CpuCfsQuota;
    public readonly string? CpuCfsQuotaPeriod;
    public readonly string? CpuManagerPolicy;
    public readonly string? EventBurst;
    public readonly string? EventRecordQps;
    public readonly ImmutableDictionary<string, string>? EvictionHard;
    public readonly ImmutableDictionary<string, string>? EvictionSoft;
    public readonly ImmutableDictionary<string, string>? EvictionSoftGracePeriod;
    public readonly ImmutableDictionary<string, bool>? FeatureGates;
    public readonly string? ImageGcHighThresholdPercent;
    public readonly string? ImageGcLowThresholdPercent;
    public readonly string? KubeApiBurst;
    public readonly string? KubeApiQps;
    public readonly ImmutableDictionary<string, string>? KubeReserved;
    public readonly string? MaxPods;
    public readonly string? MemoryManagerPolicy;
    public readonly string? PodPidsLimit;
    public readonly string? ReadOnlyPort;
    public readonly string? RegistryBurst;
    public readonly string? RegistryPullQps;
    public readonly ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolKubeletConfigurationReservedMemory> ReservedMemories;
    public readonly string? SerializeImagePulls;
    public readonly bool? ServerTlsBootstrap;
    public readonly ImmutableDictionary<string, string>? SystemReserved;
    public readonly string? TopologyManagerPolicy;
    public readonly global::Pulumi.AliCloud.CS.Outputs.NodePoolKubeletConfigurationTracing? Tracing;

    [OutputConstructor]
    private NodePoolKubeletConfiguration(
        ImmutableArray<string> allowedUnsafeSysctls,
        ImmutableArray<string> clusterDns,
        string? containerLogMaxFiles,
        string? containerLogMaxSize,
        string? containerLogMaxWorkers,
        string? containerLogMonitorInterval,
        string? cpuCfsQuota,
        string? cpuCfsQuotaPeriod,
        string? cpuManagerPolicy,
        string? eventBurst,
        string? eventRecordQps,
        ImmutableDictionary<string, string>? evictionHard,
        ImmutableDictionary<string, string>? evictionSoft,
        ImmutableDictionary<string, string>? evictionSoftGracePeriod,
        ImmutableDictionary<string, bool>? featureGates,
        string? imageGcHighThresholdPercent,
        string? imageGcLowThresholdPercent,
        string? kubeApiBurst,
        string? kubeApiQps,
        ImmutableDictionary<string, string>? kubeReserved,
        string? maxPods,
        string? memoryManagerPolicy,
        string? podPidsLimit,
        string? readOnlyPort,
        string? registryBurst,
        string? registryPullQps,
        ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolKubeletConfigurationReservedMemory> reservedMemories,
        string? serializeImagePulls,
        bool? serverTlsBootstrap,
        ImmutableDictionary<string, string>? systemReserved,
        string? topologyManagerPolicy,
        global::Pulumi.AliCloud.CS.Outputs.NodePoolKubeletConfigurationTracing? tracing)
    {
        AllowedUnsafeSysctls = allowedUnsafeSysctls;
        ClusterDns = clusterDns;
        ContainerLogMaxFiles = containerLogMaxFiles;
        ContainerLogMaxSize = containerLogMaxSize;
        ContainerLogMaxWorkers = containerLogMaxWorkers;
        ContainerLogMonitorInterval = containerLogMonitorInterval;
        CpuCfsQuota = cpuCfsQuota;
        CpuCfsQuotaPeriod = cpuCfsQuotaPeriod;
        CpuManagerPolicy = cpuManagerPolicy;
        EventBurst = eventBurst;
        EventRecordQps = eventRecordQps;
        EvictionHard = evictionHard;
        EvictionSoft = evictionSoft;
        EvictionSoftGracePeriod = evictionSoftGracePeriod;
        FeatureGates = featureGates;
        ImageGcHighThresholdPercent = imageGcHighThresholdPercent;
        ImageGcLowThresholdPercent = imageGcLowThresholdPercent;
        KubeApiBurst = kubeApiBurst;
        KubeApiQps = kubeApiQps;
        KubeReserved = kubeReserved;
        MaxPods = maxPods;
        MemoryManagerPolicy = memoryManagerPolicy;
        PodPidsLimit = podPidsLimit;
        ReadOnlyPort = readOnlyPort;
        RegistryBurst = registryBurst;
        RegistryPullQps = registryPullQps;
        ReservedMemories = reservedMemories;
        SerializeImagePulls = serializeImagePulls;
        ServerTlsBootstrap = serverTlsBootstrap;
        SystemReserved = systemReserved;
        TopologyManagerPolicy = topologyManagerPolicy;
        Tracing = tracing;
    }
}
