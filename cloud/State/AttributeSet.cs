namespace Infra.Cloud.State;

/// <summary>Texts of an object by name, each with its own history; one that was taken away is null.</summary>
internal class AttributeSet() : SortedDictionary<string, Timed<string?>>(StringComparer.Ordinal)
{
    public void Put(Moment since, string key, string? value) =>
        this[key] = (TryGetValue(key, out var timed) ? timed : new Timed<string?>(null)).Set(since, value);

    public IEnumerable<KeyValuePair<string, string>> At(DateTimeOffset time)
    {
        foreach (var (key, timed) in this)
            if (timed.At(time) is { } value) yield return new(key, value);
    }

    /// <summary>One text as of a time; empty if there is none.</summary>
    public string At(DateTimeOffset time, string key) => TryGetValue(key, out var timed) ? timed.At(time) ?? "" : "";

    /// <summary>Forgets the history before a time.</summary>
    public void Forget(DateTimeOffset now)
    {
        foreach (var key in Keys.ToList())
        {
            var settled = this[key].Settle(now);
            if (settled.First is null && settled.Changes.IsEmpty) Remove(key);
            else this[key] = settled;
        }
    }
}
