// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesOperationPolicyClusterAutoUpgrade</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesOperationPolicyClusterAutoUpgrade
{
    public readonly string? Channel;
    public readonly bool? Enabled;

    [OutputConstructor]
    private ManagedKubernetesOperationPolicyClusterAutoUpgrade(
        string? channel,
        bool? enabled)
    {
        Channel = channel;
        Enabled = enabled;
    }
}
