// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolManagementAutoVulFixPolicy</c>.</summary>
public sealed class NodePoolManagementAutoVulFixPolicyGetArgs : global::Pulumi.ResourceArgs
{
    [Input("restartNode")]
    public Input<bool>? RestartNode { get; set; }

    [Input("vulLevel")]
    public Input<string>? VulLevel { get; set; }

    public NodePoolManagementAutoVulFixPolicyGetArgs()
    {
    }

    public static new NodePoolManagementAutoVulFixPolicyGetArgs Empty => new NodePoolManagementAutoVulFixPolicyGetArgs();
}
