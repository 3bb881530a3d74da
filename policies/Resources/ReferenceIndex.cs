using Infra.Policies.Values;

namespace Infra.Policies.Resources;

/// <summary>Which resources name which: by an id or name they hold, or, where that is unknown, by what it was made
/// from.</summary>
internal sealed class ReferenceIndex
{
    private static readonly List<Resource> s_none = [];

    private readonly Dictionary<string, List<Resource>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Resource>> _byUrn = new(StringComparer.Ordinal);

    /// <summary>Whether some resource names one that nobody can tell yet.</summary>
    public bool HasUnresolved { get; private set; }

    /// <summary>Notes that a resource names another one.</summary>
    /// <param name="referrer">The resource that names.</param>
    /// <param name="property">Its input at the top that does.</param>
    /// <param name="value">The value that does, in normal form.</param>
    public void Add(Resource referrer, string property, PropertyValue value)
    {
        if (value.Text is { Length: > 0 } text)
        {
            Append(_byText, text, referrer);
        }
        else if (value.IsUnknown)
        {
            var urns = referrer.MadeFrom(property);
            HasUnresolved |= urns.Count == 0;
            foreach (var urn in urns) Append(_byUrn, urn, referrer);
        }
    }

    /// <summary>The resources that name this one, by its id, its URN or one of these names.</summary>
    public IEnumerable<Resource> To(Resource target, params IEnumerable<string?> names)
    {
        foreach (var referrer in Under(_byUrn, target.Urn)) yield return referrer;
        foreach (var referrer in Under(_byText, target.Id)) yield return referrer;
        foreach (var name in names)
        {
            foreach (var referrer in Under(_byText, name)) yield return referrer;
        }
    }

    private static List<Resource> Under(Dictionary<string, List<Resource>> index, string? key) =>
        key is not null && index.TryGetValue(key, out var found) ? found : s_none;

    private static void Append(Dictionary<string, List<Resource>> index, string key, Resource referrer)
    {
        if (!index.TryGetValue(key, out var referrers)) index[key] = referrers = new(1);
        referrers.Add(referrer);
    }
}
