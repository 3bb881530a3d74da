// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesOperationPolicy</c>.</summary>
public sealed class ManagedKubernetesOperationPolicyGetArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterAutoUpgrade")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesOperationPolicyClusterAutoUpgradeGetArgs>? ClusterAutoUpgrade { get; set; }

    public ManagedKubernetesOperationPolicyGetArgs()
    {
    }

    public static new ManagedKubernetesOperationPolicyGetArgs Empty => new ManagedKubernetesOperationPolicyGetArgs();
}
