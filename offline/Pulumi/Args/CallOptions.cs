namespace Pulumi;

/// <summary>How a method of a resource is to be called.</summary>
public class CallOptions
{
    /// <summary>The resource whose provider is used.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The provider to use; wins over the parent's.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider, if it is not the one of the package.</summary>
    public string? Version { get; set; }

    /// <summary>Where to download the provider from, if it is not the place of the package.</summary>
    public string? PluginDownloadURL { get; set; }
}
