// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolManagementAutoRepairPolicy</c>.</summary>
public sealed class NodePoolManagementAutoRepairPolicyGetArgs : global::Pulumi.ResourceArgs
{
    [Input("restartNode")]
    public Input<bool>? RestartNode { get; set; }

    public NodePoolManagementAutoRepairPolicyGetArgs()
    {
    }

    public static new NodePoolManagementAutoRepairPolicyGetArgs Empty => new NodePoolManagementAutoRepairPolicyGetArgs();
}
