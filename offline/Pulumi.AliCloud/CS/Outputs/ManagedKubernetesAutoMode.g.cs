// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesAutoMode</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesAutoMode
{
    public readonly bool? Enabled;

    [OutputConstructor]
    private ManagedKubernetesAutoMode(
        bool? enabled)
    {
        Enabled = enabled;
    }
}
