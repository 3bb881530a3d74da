using System.Collections.Concurrent;
using Infra.Policies.Encryption;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules;

/// <summary>What a rule may know beside the resource it judges.</summary>
/// <param name="resources">The other resources of the same source.</param>
/// <param name="requirements">What the configuration demands.</param>
public sealed class RuleContext(ResourceSet resources, Requirements requirements)
{
    private readonly ConcurrentDictionary<(string Type, string Property), ReferenceIndex> _references = new();
    private readonly Lazy<KeyUses> _keyUses = new(() => new KeyUses(resources));
    private SiteReadings? _latest;

    /// <summary>The other resources of the same source.</summary>
    public ResourceSet Resources { get; } = resources;

    /// <summary>What the configuration demands.</summary>
    public Requirements Requirements { get; } = requirements;

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
