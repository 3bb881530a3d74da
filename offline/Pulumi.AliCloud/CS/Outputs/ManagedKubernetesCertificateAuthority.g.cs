// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesCertificateAuthority</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesCertificateAuthority
{
    public readonly string? ClientCert;
    public readonly string? ClientKey;
    public readonly string? ClusterCert;

    [OutputConstructor]
    private ManagedKubernetesCertificateAuthority(
        string? clientCert,
        string? clientKey,
        string? clusterCert)
    {
        ClientCert = clientCert;
        ClientKey = clientKey;
        ClusterCert = clusterCert;
    }
}
