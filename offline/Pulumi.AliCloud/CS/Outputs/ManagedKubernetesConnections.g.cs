// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesConnections</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesConnections
{
    public readonly string? ApiServerInternet;
    public readonly string? ApiServerIntranet;
    public readonly string? MasterPublicIp;
    public readonly string? ServiceDomain;

    [OutputConstructor]
    private ManagedKubernetesConnections(
        string? apiServerInternet,
        string? apiServerIntranet,
        string? masterPublicIp,
        string? serviceDomain)
    {
        ApiServerInternet = apiServerInternet;
        ApiServerIntranet = apiServerIntranet;
        MasterPublicIp = masterPublicIp;
        ServiceDomain = serviceDomain;
    }
}
