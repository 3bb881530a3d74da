using Infra.Policies.Resources;

namespace Infra.Policies.Encryption;

/// <summary>Which resources encrypt with which key of the same source, directly or through an alias.</summary>
internal sealed class KeyUses
{
    private readonly ReferenceIndex _users = new();
    private readonly ReferenceIndex _aliases = new();

    public KeyUses(ResourceSet resources)
    {
        foreach (var resource in resources.All)
        {
            if (resource.Type == Types.Alias)
            {
                _aliases.Add(resource, "keyId", KeyLadder.Normal(resource.Inputs["keyId"]));
            }
            else if (EncryptionTable.Find(resource.Type) is { } row)
            {
                foreach (var site in row.Sites) AddUses(resource, site);
            }
        }
    }

    /// <summary>The aliases of a key.</summary>
    public IEnumerable<Resource> AliasesOf(Resource key) => _aliases.To(key);

    /// <summary>Whether there is an alias of a key that nobody can tell yet.</summary>
    public bool HasUnresolvedAlias => _aliases.HasUnresolved;

    /// <summary>Whether something is encrypted with a key that nobody can tell yet.</summary>
    public bool HasUnresolved => _users.HasUnresolved;

    /// <summary>A resource that encrypts with a key, or null.</summary>
    public Resource? UserOf(Resource key)
    {
        foreach (var alias in AliasesOf(key))
        {
            if (_users.To(alias, alias.Inputs["aliasName"].Text).FirstOrDefault() is { } user) return user;
        }

        return _users.To(key).FirstOrDefault();
    }

    private void AddUses(Resource resource, EncryptionSite site)
    {
        if (site.Key is null) return;
        if (site.At is null)
        {
            _users.Add(resource, site.Key.Top, KeyLadder.Normal(site.Key.In(resource.Inputs)));
            return;
        }

        foreach (var item in resource.Inputs[site.At].Items)
        {
            _users.Add(resource, site.At, KeyLadder.Normal(site.Key.In(item)));
        }
    }
}
