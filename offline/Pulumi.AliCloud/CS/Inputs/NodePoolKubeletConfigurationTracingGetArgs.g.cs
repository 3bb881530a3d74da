// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolKubeletConfigurationTracing</c>.</summary>
public sealed class NodePoolKubeletConfigurationTracingGetArgs : global::Pulumi.ResourceArgs
{
    [Input("endpoint")]
    public Input<string>? Endpoint { get; set; }

    [Input("samplingRatePerMillion")]
    public Input<string>? SamplingRatePerMillion { get; set; }

    public NodePoolKubeletConfigurationTracingGetArgs()
    {
    }

    public static new NodePoolKubeletConfigurationTracingGetArgs Empty => new NodePoolKubeletConfigurationTracingGetArgs();
}
