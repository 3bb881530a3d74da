// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesDeleteOption</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesDeleteOption
{
    public readonly string? DeleteMode;
    public readonly string? ResourceType;

    [OutputConstructor]
    private ManagedKubernetesDeleteOption(
        string? deleteMode,
        string? resourceType)
    {
        DeleteMode = deleteMode;
        ResourceType = resourceType;
    }
}
