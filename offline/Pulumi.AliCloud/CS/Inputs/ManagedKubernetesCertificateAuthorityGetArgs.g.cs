// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesCertificateAuthority</c>.</summary>
public sealed class ManagedKubernetesCertificateAuthorityGetArgs : global::Pulumi.ResourceArgs
{
    [Input("clientCert")]
    public Input<string>? ClientCert { get; set; }

    [Input("clientKey")]
    public Input<string>? ClientKey { get; set; }

    [Input("clusterCert")]
    public Input<string>? ClusterCert { get; set; }

    public ManagedKubernetesCertificateAuthorityGetArgs()
    {
    }

    public static new ManagedKubernetesCertificateAuthorityGetArgs Empty => new ManagedKubernetesCertificateAuthorityGetArgs();
}
