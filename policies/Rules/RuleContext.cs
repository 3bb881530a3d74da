using System.Collections.Concurrent;
using Infra.Policies.Encryption;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules;

/// <summary>What a rule may know beside the resource it judges.</summary>
/// <remarks>For one thread; others share what was found about the other resources through <see cref="Beside"/>.</remarks>
public sealed class RuleContext
{
    private readonly ConcurrentDictionary<(string Type, string Property), ReferenceIndex> _references;
    private readonly Lazy<KeyUses> _keyUses;
    private SiteReadings? _latest;

    /// <summary>What a rule may know.</summary>
    /// <param name="resources">The other resources of the same source.</param>
    /// <param name="requirements">What the configuration demands.</param>
    public RuleContext(ResourceSet resources, Requirements requirements)
        : this(resources, requirements, new(), new(() => new KeyUses(resources)))
    {
    }

    private RuleContext(
        ResourceSet resources, Requirements requirements,
        ConcurrentDictionary<(string Type, string Property), ReferenceIndex> references, Lazy<KeyUses> keyUses)
    {
        (Resources, Requirements) = (resources, requirements);
        (_references, _keyUses) = (references, keyUses);
    }

    /// <summary>The other resources of the same source.</summary>
    public ResourceSet Resources { get; }

    /// <summary>What the configuration demands.</summary>
    public Requirements Requirements { get; }

    /// <summary>Whether a rule asked who names a resource, so that another resource, declared later, could change what
    /// it says.</summary>
    public bool LookedAround { get; private set; }

    /// <summary>Who uses which key.</summary>
    internal KeyUses KeyUses
    {
        get
        {
            LookedAround = true;
            return _keyUses.Value;
        }
    }

    /// <summary>The same for a thread beside this one.</summary>
    internal RuleContext Beside() => new(Resources, Requirements, _references, _keyUses);

    /// <summary>The readings of a resource's places. Those of the latest one are kept, since its rules are asked one
    /// after the other.</summary>
    internal SiteReadings ReadingsOf(Resource resource)
    {
        if (_latest is { } latest && latest.Resource == resource) return latest;
        return _latest = new SiteReadings(resource, this);
    }

    /// <summary>Which resources of a type name which others by an argument; found once.</summary>
    internal ReferenceIndex References(string type, string property)
    {
        LookedAround = true;
        return _references.GetOrAdd((type, property), IndexOf);
    }

    private ReferenceIndex IndexOf((string Type, string Property) reference)
    {
        var index = new ReferenceIndex();
        foreach (var referrer in Resources.OfType(reference.Type))
        {
            index.Add(referrer, reference.Property, KeyLadder.Normal(referrer.Inputs[reference.Property]));
        }

        return index;
    }
}
