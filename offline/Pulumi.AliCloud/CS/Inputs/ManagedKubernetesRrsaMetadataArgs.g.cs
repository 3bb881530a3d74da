// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesRrsaMetadata</c>.</summary>
public sealed class ManagedKubernetesRrsaMetadataArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("ramOidcProviderArn")]
    public Input<string>? RamOidcProviderArn { get; set; }

    [Input("ramOidcProviderName")]
    public Input<string>? RamOidcProviderName { get; set; }

    [Input("rrsaOidcIssuerUrl")]
    public Input<string>? RrsaOidcIssuerUrl { get; set; }

    public ManagedKubernetesRrsaMetadataArgs()
    {
    }

    public static new ManagedKubernetesRrsaMetadataArgs Empty => new ManagedKubernetesRrsaMetadataArgs();
}
