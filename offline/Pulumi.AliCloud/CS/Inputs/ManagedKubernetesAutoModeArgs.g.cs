// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesAutoMode</c>.</summary>
public sealed class ManagedKubernetesAutoModeArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ManagedKubernetesAutoModeArgs()
    {
    }

    public static new ManagedKubernetesAutoModeArgs Empty => new ManagedKubernetesAutoModeArgs();
}
