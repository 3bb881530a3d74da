// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolManagementAutoRepairPolicy</c>.</summary>
public sealed class NodePoolManagementAutoRepairPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("restartNode")]
    public Input<bool>? RestartNode { get; set; }

    public NodePoolManagementAutoRepairPolicyArgs()
    {
    }

    public static new NodePoolManagementAutoRepairPolicyArgs Empty => new NodePoolManagementAutoRepairPolicyArgs();
}
