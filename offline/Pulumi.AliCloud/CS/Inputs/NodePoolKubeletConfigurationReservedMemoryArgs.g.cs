// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolKubeletConfigurationReservedMemory</c>.</summary>
public sealed class NodePoolKubeletConfigurationReservedMemoryArgs : global::Pulumi.ResourceArgs
{
    [Input("limits")]
    private InputMap<string>? _limits;

    public InputMap<string> Limits
    {
        get => _limits ?? (_limits = new InputMap<string>());
        set => _limits = value;
    }

    [Input("numaNode")]
    public Input<int>? NumaNode { get; set; }

    public NodePoolKubeletConfigurationReservedMemoryArgs()
    {
    }

    public static new NodePoolKubeletConfigurationReservedMemoryArgs Empty => new NodePoolKubeletConfigurationReservedMemoryArgs();
}
