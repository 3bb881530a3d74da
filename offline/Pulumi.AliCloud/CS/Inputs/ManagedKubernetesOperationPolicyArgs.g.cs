// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesOperationPolicy</c>.</summary>
public sealed class ManagedKubernetesOperationPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterAutoUpgrade")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesOperationPolicyClusterAutoUpgradeArgs>? ClusterAutoUpgrade { get; set; }

    public ManagedKubernetesOperationPolicyArgs()
    {
    }

    public static new ManagedKubernetesOperationPolicyArgs Empty => new ManagedKubernetesOperationPolicyArgs();
}
