namespace Pulumi;

/// <summary>Options of a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    /// <summary>Options without any setting.</summary>
    public ComponentResourceOptions()
    {
    }

    private ComponentResourceOptions(ResourceOptions? source) : base(source)
        => _providers = Copy((source as ComponentResourceOptions)?._providers);

    /// <summary>The providers of the children, one a package; not together with a single provider.</summary>
    public List<ProviderResource> Providers
    {
        get => _providers ??= [];
        set => _providers = value;
    }

    /// <summary>New options: single settings of the second win, lists are joined.</summary>
    /// <remarks>Of several providers for a package the last one stays.</remarks>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions(options1);
        if (options2 is not null)
        {
            merged.Add(options2);
            merged._providers = Concat(merged._providers, options2._providers);
        }

        merged._providers = merged._providers?.AsEnumerable().Reverse().DistinctBy(provider => provider.Package)
            .Reverse().ToList();
        return merged;
    }

    internal override ResourceOptions Clone() => new ComponentResourceOptions(this);
}
