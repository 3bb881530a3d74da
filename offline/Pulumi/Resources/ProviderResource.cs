using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An explicit instance of a provider, for example of another region or account.</summary>
public class ProviderResource : CustomResource
{
    private const string TypePrefix = "pulumi:providers:";

    /// <summary>Registers the provider.</summary>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, registerPackageRequest: null)
    {
    }

    /// <summary>Registers the provider of a parameterised package.</summary>
    public ProviderResource(
        string package,
        string name,
        ResourceArgs args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : base(TypePrefix + package, name, args, options, registerPackageRequest)
        => Package = package;

    /// <summary>The first part of the type tokens that this provider serves.</summary>
    internal string Package { get; }

    /// <summary>How resources and invokes name the provider on the wire; empty for the default provider.</summary>
    internal static async ValueTask<string> GetReferenceAsync(ProviderResource? provider)
    {
        if (provider is null)
        {
            return "";
        }

        var urn = await provider.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var id = await provider.Id.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        return $"{urn}::{(string.IsNullOrEmpty(id) ? WireSignatures.Unknown : id)}";
    }
}
