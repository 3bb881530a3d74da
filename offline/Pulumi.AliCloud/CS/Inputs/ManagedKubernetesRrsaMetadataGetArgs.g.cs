// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesRrsaMetadata</c>.</summary>
public sealed class ManagedKubernetesRrsaMetadataGetArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("ramOidcProviderArn")]
    public Input<string>? RamOidcProviderArn { get; set; }

    [Input("ramOidcProviderName")]
    public Input<string>? RamOidcProviderName { get; set; }

    [Input("rrsaOidcIssuerUrl")]
    public Input<string>? RrsaOidcIssuerUrl { get; set; }

    public ManagedKubernetesRrsaMetadataGetArgs()
    {
    }

    public static new ManagedKubernetesRrsaMetadataGetArgs Empty => new ManagedKubernetesRrsaMetadataGetArgs();
}
