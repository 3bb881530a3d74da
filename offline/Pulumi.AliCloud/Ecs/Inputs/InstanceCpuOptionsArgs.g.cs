// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>InstanceCpuOptions</c>.</summary>
public sealed class InstanceCpuOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("coreCount")]
    public Input<int>? CoreCount { get; set; }

    [Input("threadsPerCore")]
    public Input<int>? ThreadsPerCore { get; set; }

    [Input("topologyType")]
    public Input<string>? TopologyType { get; set; }

    public InstanceCpuOptionsArgs()
    {
    }

    public static new InstanceCpuOptionsArgs Empty => new InstanceCpuOptionsArgs();
}
