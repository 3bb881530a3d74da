namespace Infra.Cloud.State;

/// <summary>Texts by name, each with its own history, so that changes of different names never get in each other's
/// way; a text that was taken away has the value null.</summary>
internal class TimedTexts() : SortedDictionary<string, Timed<string?>>(StringComparer.Ordinal)
{
    public void Put(Moment since, string key, string? value) =>
        this[key] = (TryGetValue(key, out var timed) ? timed : new Timed<string?>(null)).Set(since, value);

    public string? Get(DateTimeOffset time, string key) => TryGetValue(key, out var timed) ? timed.At(time) : null;

    public IEnumerable<KeyValuePair<string, string>> At(DateTimeOffset time)
    {
        foreach (var (key, timed) in this)
            if (timed.At(time) is { } value) yield return new(key, value);
    }

    /// <summary>Forgets the history before a time, and the names that have no text any more.</summary>
    public void Forget(DateTimeOffset before)
    {
        foreach (var key in Keys.ToList())
        {
            var settled = this[key].Settle(before);
            if (settled.First is null && settled.Changes.IsEmpty) Remove(key);
            else this[key] = settled;
        }
    }
}
