using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource that is made of other resources.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers the component.</summary>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options, remote: false, registerPackageRequest: null)
    {
    }

    /// <summary>Registers the component with its arguments.</summary>
    public ComponentResource(
        string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : this(type, name, args, options, remote, registerPackageRequest: null)
    {
    }

    /// <summary>Registers the component of a parameterised package.</summary>
#pragma warning disable IDE0060 // The engine is asked for packages; there is none here.
    public ComponentResource(
        string type,
        string name,
        ResourceArgs? args,
        ComponentResourceOptions? options,
        bool remote,
        RegisterPackageRequest? registerPackageRequest = null)
        : base(
            type, name, custom: false, args ?? ResourceArgs.Empty, options ?? new ComponentResourceOptions(), remote)
        => IsRemote = remote;
#pragma warning restore IDE0060

    /// <summary>Whether another process makes the children, so that waiting for the component waits for them.</summary>
    internal bool IsRemote { get; }

    /// <summary>Ends the component: all public [Output] properties are its outputs.</summary>
    protected void RegisterOutputs() => RegisterOutputs(ComponentOutputs.Read(this));

    /// <summary>Ends the component with these outputs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outputs"/> is null.</exception>
    protected void RegisterOutputs(IDictionary<string, object?> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <inheritdoc cref="RegisterOutputs(IDictionary{string, object})"/>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <inheritdoc cref="RegisterOutputs(IDictionary{string, object})"/>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Deployment.Active.RegisterOutputs(this, outputs);
    }
}
