// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesOperationPolicy</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesOperationPolicy
{
    public readonly global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesOperationPolicyClusterAutoUpgrade? ClusterAutoUpgrade;

    [OutputConstructor]
    private ManagedKubernetesOperationPolicy(
        global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesOperationPolicyClusterAutoUpgrade? clusterAutoUpgrade)
    {
        ClusterAutoUpgrade = clusterAutoUpgrade;
    }
}
