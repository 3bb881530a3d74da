// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesRrsaMetadata</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesRrsaMetadata
{
    public readonly bool? Enabled;
    public readonly string? RamOidcProviderArn;
    public readonly string? RamOidcProviderName;
    public readonly string? RrsaOidcIssuerUrl;

    [OutputConstructor]
    private ManagedKubernetesRrsaMetadata(
        bool? enabled,
        string? ramOidcProviderArn,
        string? ramOidcProviderName,
        string? rrsaOidcIssuerUrl)
    {
        Enabled = enabled;
        RamOidcProviderArn = ramOidcProviderArn;
        RamOidcProviderName = ramOidcProviderName;
        RrsaOidcIssuerUrl = rrsaOidcIssuerUrl;
    }
}
