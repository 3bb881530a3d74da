// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolInstanceMetadataOptions</c>.</summary>
public sealed class NodePoolInstanceMetadataOptionsGetArgs : global::Pulumi.ResourceArgs
{
    [Input("httpTokens")]
    public Input<string>? HttpTokens { get; set; }

    public NodePoolInstanceMetadataOptionsGetArgs()
    {
    }

    public static new NodePoolInstanceMetadataOptionsGetArgs Empty => new NodePoolInstanceMetadataOptionsGetArgs();
}
