// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolPrivatePoolOptions</c>.</summary>
public sealed class NodePoolPrivatePoolOptionsGetArgs : global::Pulumi.ResourceArgs
{
    [Input("privatePoolOptionsId")]
    public Input<string>? PrivatePoolOptionsId { get; set; }

    [Input("privatePoolOptionsMatchCriteria")]
    public Input<string>? PrivatePoolOptionsMatchCriteria { get; set; }

    public NodePoolPrivatePoolOptionsGetArgs()
    {
    }

    public static new NodePoolPrivatePoolOptionsGetArgs Empty => new NodePoolPrivatePoolOptionsGetArgs();
}
