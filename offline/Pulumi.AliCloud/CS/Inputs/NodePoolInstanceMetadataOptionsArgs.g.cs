// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolInstanceMetadataOptions</c>.</summary>
public sealed class NodePoolInstanceMetadataOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("httpTokens")]
    public Input<string>? HttpTokens { get; set; }

    public NodePoolInstanceMetadataOptionsArgs()
    {
    }

    public static new NodePoolInstanceMetadataOptionsArgs Empty => new NodePoolInstanceMetadataOptionsArgs();
}
