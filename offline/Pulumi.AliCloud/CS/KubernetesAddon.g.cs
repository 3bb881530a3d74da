// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS;

/// <summary>The resource <c>alicloud:cs/kubernetesAddon:KubernetesAddon</c>.</summary>
[AliCloudResourceType("alicloud:cs/kubernetesAddon:KubernetesAddon")]
public partial class KubernetesAddon : global::Pulumi.CustomResource
{
    [Output("canUpgrade")]
    public Output<bool> CanUpgrade { get; private set; } = null!;

    [Output("cleanupCloudResources")]
    public Output<bool?> CleanupCloudResources { get; private set; } = null!;

    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; } = null!;

    [Output("config")]
    public Output<string> Config { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nextVersion")]
    public Output<string> NextVersion { get; private set; } = null!;

    [Output("required")]
    public Output<bool> Required { get; private set; } = null!;

    [Output("version")]
    public Output<string> Version { get; private set; } = null!;

    public KubernetesAddon(string name, KubernetesAddonArgs args, CustomResourceOptions? options = null)
        : base("alicloud:cs/kubernetesAddon:KubernetesAddon", name, args ?? new KubernetesAddonArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private KubernetesAddon(
        string name, Input<string> id, KubernetesAddonState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:cs/kubernetesAddon:KubernetesAddon", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static KubernetesAddon Get(
        string name, Input<string> id, KubernetesAddonState? state = null, CustomResourceOptions? options = null)
        => new KubernetesAddon(name, id, state, options);
}
