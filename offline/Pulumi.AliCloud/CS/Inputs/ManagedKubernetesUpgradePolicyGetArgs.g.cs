// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesUpgradePolicy</c>.</summary>
public sealed class ManagedKubernetesUpgradePolicyGetArgs : global::Pulumi.ResourceArgs
{
    [Input("controlPlaneOnly")]
    public Input<bool>? ControlPlaneOnly { get; set; }

    public ManagedKubernetesUpgradePolicyGetArgs()
    {
    }

    public static new ManagedKubernetesUpgradePolicyGetArgs Empty => new ManagedKubernetesUpgradePolicyGetArgs();
}
