// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolKubeletConfiguration</c>.</summary>
public sealed class NodePoolKubeletConfigurationGetArgs : global::Pulumi.ResourceArgs
{
    [Input("allowedUnsafeSysctls")]
    private InputList<string>? _allowedUnsafeSysctls;

    public InputList<string> AllowedUnsafeSysctls
    {
        get => _allowedUnsafeSysctls ?? (_allowedUnsafeSysctls = new InputList<string>());
        set => _allowedUnsafeSysctls = value;
    }

    [Input("clusterDns")]
    private InputList<string>? _clusterDns;

    public InputList<string> ClusterDns
    {
        get => _clusterDns ?? (_clusterDns = new InputList<string>());
        set => _clusterDns = value;
    }

    [Input("containerLogMaxFiles")]
    public Input<string>? ContainerLogMaxFiles { get; set; }

    [Input("containerLogMaxSize")]
    public Input<string>? ContainerLogMaxSize { get; set; }

    [Input("containerLogMaxWorkers")]
    public Input<string>? ContainerLogMaxWorkers { get; set; }

    [Input("containerLogMonitorInterval")]
    public Input<string>? ContainerLogMonitorInterval { get; set; }

    [Input("cpuCfsQuota")]
    public Input<string>? CpuCfsQuota { get; set; }

    [Input("cpuCfsQuotaPeriod")]
    public Input<string>? CpuCfsQuotaPeriod { get; set; }

    [Input("cpuManagerPolicy")]
    public Input<string>? CpuManagerPolicy { get; set; }

    [Input("eventBurst")]
    public Input<string>? EventBurst { get; set; }

    [Input("eventRecordQps")]
    public Input<string>? EventRecordQps { get; set; }

    [Input("evictionHard")]
    private InputMap<string>? _evictionHard;

    public InputMap<string> EvictionHard
    {
        get => _evictionHard ?? (_evictionHard = new InputMap<string>());
        set => _evictionHard = value;
    }

    [Input("evictionSoft")]
    private InputMap<string>? _evictionSoft;

    public InputMap<string> EvictionSoft
    {
        get => _evictionSoft ?? (_evictionSoft = new InputMap<string>());
        set => _evictionSoft = value;
    }

    [Input("evictionSoftGracePeriod")]
    private InputMap<string>? _evictionSoftGracePeriod;

    public InputMap<string> EvictionSoftGracePeriod
    {
        get => _evictionSoftGracePeriod ?? (_evictionSoftGracePeriod = new InputMap<string>());
        set => _evictionSoftGracePeriod = value;
    }

    [Input("featureGates")]
    private InputMap<bool>? _featureGates;

    public InputMap<bool> FeatureGates
    {
        get => _featureGates ?? (_featureGates = new InputMap<bool>());
        set => _featureGates = value;
    }

    [Input("imageGcHighThresholdPercent")]
    public Input<string>? ImageGcHighThresholdPercent { get; set; }

    [Input("imageGcLowThresholdPercent")]
    public Input<string>? ImageGcLowThresholdPercent { get; set; }

    [Input("kubeApiBurst")]
    public Input<string>? KubeApiBurst { get; set; }

    [Input("kubeApiQps")]
    public Input<string>? KubeApiQps { get; set; }

    [Input("kubeReserved")]
    private InputMap<string>? _kubeReserved;

    public InputMap<string> KubeReserved
    {
        get => _kubeReserved ?? (_kubeReserved = new InputMap<string>());
        set => _kubeReserved = value;
    }

    [Input("maxPods")]
    public Input<string>? MaxPods { get; set; }

    [Input("memoryManagerPolicy")]
    public Input<string>? MemoryManagerPolicy { get; set; }

    [Input("podPidsLimit")]
    public Input<string>? PodPidsLimit { get; set; }

    [Input("readOnlyPort")]
    public Input<string>? ReadOnlyPort { get; set; }

    [Input("registryBurst")]
    public Input<string>? RegistryBurst { get; set; }

    [Input("registryPullQps")]
    public Input<string>? RegistryPullQps { get; set; }

    [Input("reservedMemories")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolKubeletConfigurationReservedMemoryGetArgs>? _reservedMemories;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolKubeletConfigurationReservedMemoryGetArgs> ReservedMemories
    {
        get => _reservedMemories ?? (_reservedMemories = new InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolKubeletConfigurationReservedMemoryGetArgs>());
        set => _reservedMemories = value;
    }

    [Input("serializeImagePulls")]
    public Input<string>? SerializeImagePulls { get; set; }

    [Input("serverTlsBootstrap")]
    public Input<bool>? ServerTlsBootstrap { get; set; }

    [Input("systemReserved")]
    private InputMap<string>? _systemReserved;

    public InputMap<string> SystemReserved
    {
        get => _systemReserved ?? (_systemReserved = new InputMap<string>());
        set => _systemReserved = value;
    }

    [Input("topologyManagerPolicy")]
    public Input<string>? TopologyManagerPolicy { get; set; }

    [Input("tracing")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolKubeletConfigurationTracingGetArgs>? Tracing { get; set; }

    public NodePoolKubeletConfigurationGetArgs()
    {
    }

    public static new NodePoolKubeletConfigurationGetArgs Empty => new NodePoolKubeletConfigurationGetArgs();
}
