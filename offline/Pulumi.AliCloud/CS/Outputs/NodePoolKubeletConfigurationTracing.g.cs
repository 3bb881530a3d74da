// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolKubeletConfigurationTracing</c>.</summary>
[OutputType]
public sealed class NodePoolKubeletConfigurationTracing
{
    public readonly string? Endpoint;
    public readonly string? SamplingRatePerMillion;

    [OutputConstructor]
    private NodePoolKubeletConfigurationTracing(
        string? endpoint,
        string? samplingRatePerMillion)
    {
        Endpoint = endpoint;
        SamplingRatePerMillion = samplingRatePerMillion;
    }
}
