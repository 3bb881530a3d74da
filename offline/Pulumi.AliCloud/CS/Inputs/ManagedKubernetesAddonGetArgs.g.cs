// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesAddon</c>.</summary>
public sealed class ManagedKubernetesAddonGetArgs : global::Pulumi.ResourceArgs
{
    [Input("config")]
    public Input<string>? Config { get; set; }

    [Input("disabled")]
    public Input<bool>? Disabled { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public ManagedKubernetesAddonGetArgs()
    {
    }

    public static new ManagedKubernetesAddonGetArgs Empty => new ManagedKubernetesAddonGetArgs();
}
