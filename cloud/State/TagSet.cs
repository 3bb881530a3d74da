namespace Infra.Cloud.State;

/// <summary>The tags of one object; a tag that was taken off has the value null.</summary>
internal sealed class TagSet() : SortedDictionary<string, Timed<string?>>(StringComparer.Ordinal)
{
    public static TagSet? From(IReadOnlyList<KeyValuePair<string, string>> tags)
    {
        if (tags.Count == 0) return null;

        var set = new TagSet();
        foreach (var (key, value) in tags) set[key] = new Timed<string?>(value);
        return set;
    }

    public void Put(Moment since, string key, string? value) =>
        this[key] = (TryGetValue(key, out var timed) ? timed : new Timed<string?>(null)).Set(since, value);

    public IEnumerable<KeyValuePair<string, string>> At(DateTimeOffset time)
    {
        foreach (var (key, timed) in this)
            if (timed.At(time) is { } value) yield return new(key, value);
    }

    public TagSet? Settle(DateTimeOffset now)
    {
        foreach (var key in Keys.ToList())
        {
            var settled = this[key].Settle(now);
            if (settled.First is null && settled.Changes.IsEmpty) Remove(key);
            else this[key] = settled;
        }

        return Count == 0 ? null : this;
    }
}
