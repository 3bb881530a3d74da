// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesOperationPolicyClusterAutoUpgrade</c>.</summary>
public sealed class ManagedKubernetesOperationPolicyClusterAutoUpgradeArgs : global::Pulumi.ResourceArgs
{
    [Input("channel")]
    public Input<string>? Channel { get; set; }

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ManagedKubernetesOperationPolicyClusterAutoUpgradeArgs()
    {
    }

    public static new ManagedKubernetesOperationPolicyClusterAutoUpgradeArgs Empty => new ManagedKubernetesOperationPolicyClusterAutoUpgradeArgs();
}
