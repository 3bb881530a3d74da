// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolUpgradePolicy</c>.</summary>
[OutputType]
public sealed class NodePoolUpgradePolicy
{
    public readonly string? ImageId;
    public readonly string? KubernetesVersion;
    public readonly string? Runtime;
    public readonly string? RuntimeVersion;
    public readonly bool? UseReplace;

    [OutputConstructor]
    private NodePoolUpgradePolicy(
        string? imageId,
        string? kubernetesVersion,
        string? runtime,
        string? runtimeVersion,
        bool? useReplace)
    {
        ImageId = imageId;
        KubernetesVersion = kubernetesVersion;
        Runtime = runtime;
        RuntimeVersion = runtimeVersion;
        UseReplace = useReplace;
    }
}
