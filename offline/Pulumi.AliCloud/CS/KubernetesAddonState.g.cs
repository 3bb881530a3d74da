// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS;

/// <summary>What qualifies the look-up of an existing <see cref="KubernetesAddon"/>.</summary>
public sealed class KubernetesAddonState : global::Pulumi.ResourceArgs
{
    [Input("canUpgrade")]
    public Input<bool>? CanUpgrade { get; set; }

    [Input("cleanupCloudResources")]
    public Input<bool>? CleanupCloudResources { get; set; }

    [Input("clusterId")]
    public Input<string>? ClusterId { get; set; }

    [Input("config")]
    public Input<string>? Config { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("nextVersion")]
    public Input<string>? NextVersion { get; set; }

    [Input("required")]
    public Input<bool>? Required { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public KubernetesAddonState()
    {
    }

    public static new KubernetesAddonState Empty => new KubernetesAddonState();
}
