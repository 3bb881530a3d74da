// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesDeleteOption</c>.</summary>
public sealed class ManagedKubernetesDeleteOptionArgs : global::Pulumi.ResourceArgs
{
    [Input("deleteMode")]
    public Input<string>? DeleteMode { get; set; }

    [Input("resourceType")]
    public Input<string>? ResourceType { get; set; }

    public ManagedKubernetesDeleteOptionArgs()
    {
    }

    public static new ManagedKubernetesDeleteOptionArgs Empty => new ManagedKubernetesDeleteOptionArgs();
}
