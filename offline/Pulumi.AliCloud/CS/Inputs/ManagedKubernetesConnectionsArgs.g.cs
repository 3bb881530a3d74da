// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesConnections</c>.</summary>
public sealed class ManagedKubernetesConnectionsArgs : global::Pulumi.ResourceArgs
{
    [Input("apiServerInternet")]
    public Input<string>? ApiServerInternet { get; set; }

    [Input("apiServerIntranet")]
    public Input<string>? ApiServerIntranet { get; set; }

    [Input("masterPublicIp")]
    public Input<string>? MasterPublicIp { get; set; }

    [Input("serviceDomain")]
    public Input<string>? ServiceDomain { get; set; }

    public ManagedKubernetesConnectionsArgs()
    {
    }

    public static new ManagedKubernetesConnectionsArgs Empty => new ManagedKubernetesConnectionsArgs();
}
