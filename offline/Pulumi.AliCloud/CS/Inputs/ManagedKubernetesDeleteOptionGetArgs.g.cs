// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesDeleteOption</c>.</summary>
public sealed class ManagedKubernetesDeleteOptionGetArgs : global::Pulumi.ResourceArgs
{
    [Input("deleteMode")]
    public Input<string>? DeleteMode { get; set; }

    [Input("resourceType")]
    public Input<string>? ResourceType { get; set; }

    public ManagedKubernetesDeleteOptionGetArgs()
    {
    }

    public static new ManagedKubernetesDeleteOptionGetArgs Empty => new ManagedKubernetesDeleteOptionGetArgs();
}
