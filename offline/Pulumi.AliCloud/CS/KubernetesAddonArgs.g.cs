// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS;

/// <summary>Arguments of <see cref="KubernetesAddon"/>.</summary>
public sealed class KubernetesAddonArgs : global::Pulumi.ResourceArgs
{
    [Input("cleanupCloudResources")]
    public Input<bool>? CleanupCloudResources { get; set; }

    [Input("clusterId", required: true)]
    public Input<string> ClusterId { get; set; } = null!;

    [Input("config")]
    public Input<string>? Config { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public KubernetesAddonArgs()
    {
    }

    public static new KubernetesAddonArgs Empty => new KubernetesAddonArgs();
}
