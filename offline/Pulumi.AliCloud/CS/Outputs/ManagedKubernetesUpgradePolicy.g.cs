// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesUpgradePolicy</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesUpgradePolicy
{
    public readonly bool? ControlPlaneOnly;

    [OutputConstructor]
    private ManagedKubernetesUpgradePolicy(
        bool? controlPlaneOnly)
    {
        ControlPlaneOnly = controlPlaneOnly;
    }
}
