namespace Pulumi;

/// <summary>A resource that a provider creates, reads, updates and deletes.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource.</summary>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : this(type, name, args, options, registerPackageRequest: null)
    {
    }

    /// <summary>Registers the resource of a parameterised package.</summary>
#pragma warning disable IDE0060 // The engine is asked for packages; there is none here.
    public CustomResource(
        string type,
        string name,
        ResourceArgs? args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : base(
            type, name, custom: true, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions(), remote: false)
    {
    }
#pragma warning restore IDE0060

    private protected CustomResource(string urn) : base(urn) => Id = null!;

    /// <summary>The identifier that the provider gave the resource.</summary>
    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}
