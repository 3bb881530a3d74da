// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesAddon</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesAddon
{
    public readonly string? Config;
    public readonly bool? Disabled;
    public readonly string? Name;
    public readonly string? Version;

    [OutputConstructor]
    private ManagedKubernetesAddon(
        string? config,
        bool? disabled,
        string? name,
        string? version)
    {
        Config = config;
        Disabled = disabled;
        Name = name;
        Version = version;
    }
}
