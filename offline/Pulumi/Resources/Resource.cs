using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Anything that the engine registers: a resource of a provider or a component of such resources.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly ImmutableArray<ResourceTransformation> _transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> _providers
        = ImmutableDictionary<string, ProviderResource>.Empty;

    private List<Resource>? _children;

    private protected Resource(
        string type, string name, bool custom, ResourceArgs args, ResourceOptions options, bool remote)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        (_type, _name) = (type, name);
        State = ResourceOutputs.Attach(this);

        var deployment = Deployment.Active;
        var parent = type == Stack.RootType ? null : options.Parent ?? deployment.Stack;
        _transformations = [.. options.ResourceTransformations, .. parent?._transformations ?? []];
        (args, options) = Transform(args, options);

        options = options.Clone();
        var providers = (options as ComponentResourceOptions)?.Providers ?? [];
        if (options.Provider is not null && providers.Count > 0)
        {
            throw new ResourceException(
                "Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);
        }

        if (options.Parent is { } owner)
        {
            owner.AddChild(this);
            _providers = owner._providers;
        }

        if (custom)
        {
            _providers = AddOwnProvider(_providers, type, options);
            options.Provider ??= options.Parent?.GetProvider(type);
        }
        else
        {
            _providers = _providers.SetItems(
                (options.Provider is { } single ? [single] : providers).Select(x => KeyValuePair.Create(x.Package, x)));
        }

        Provider = custom ? options.Provider : null;
        AliasUrns.Check(options.Aliases, name, type, options.Parent);
        deployment.Register(this, remote, args, options);
    }

    /// <summary>Stands for a resource of which only the URN is known.</summary>
    private protected Resource(string urn)
    {
        (_type, _name) = ("", "");
        Urn = Output.Create(urn);
        State = ResourceOutputs.None;
    }

    /// <summary>The name of the resource that stays the same from one deployment to the next.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    internal ResourceOutputs State { get; }

    /// <summary>The provider that a custom resource was given or took over from its parent.</summary>
    internal ProviderResource? Provider { get; }

    /// <summary>The type token that the resource was constructed with.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name that the resource was constructed with.</summary>
    public string GetResourceName() => _name;

    internal ProviderResource? GetProvider(string token)
        => token.Split(':') is { Length: 3 } parts ? _providers.GetValueOrDefault(parts[0]) : null;

    internal Resource[] SnapshotChildren()
    {
        if (_children is null)
        {
            return [];
        }

        lock (State)
        {
            return [.. _children];
        }
    }

    private static ImmutableDictionary<string, ProviderResource> AddOwnProvider(
        ImmutableDictionary<string, ProviderResource> providers, string type, ResourceOptions options)
        => options.Provider is { } provider && type.Split(':') is { Length: 3 } parts
            ? providers.SetItem(parts[0], provider)
            : providers;

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceArgs args, ResourceOptions options)
    {
        foreach (var transformation in _transformations)
        {
            if (transformation(new ResourceTransformationArgs(this, args, options)) is not { } result)
            {
                continue;
            }

            if (result.Options.Parent != options.Parent)
            {
                throw new ArgumentException(
                    "Transformations cannot currently be used to change the 'parent' of a resource.");
            }

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }

    private void AddChild(Resource child)
    {
        lock (State)
        {
            (_children ??= []).Add(child);
        }
    }
}
