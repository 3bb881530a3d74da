// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolUpgradePolicy</c>.</summary>
public sealed class NodePoolUpgradePolicyGetArgs : global::Pulumi.ResourceArgs
{
    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("kubernetesVersion")]
    public Input<string>? KubernetesVersion { get; set; }

    [Input("runtime")]
    public Input<string>? Runtime { get; set; }

    [Input("runtimeVersion")]
    public Input<string>? RuntimeVersion { get; set; }

    [Input("useReplace")]
    public Input<bool>? UseReplace { get; set; }

    public NodePoolUpgradePolicyGetArgs()
    {
    }

    public static new NodePoolUpgradePolicyGetArgs Empty => new NodePoolUpgradePolicyGetArgs();
}
