namespace Infra.Cloud.State;

/// <summary>The tags of one object; a tag that was taken off has the value null.</summary>
internal sealed class TagSet : AttributeSet
{
    public static TagSet? From(IReadOnlyList<KeyValuePair<string, string>> tags)
    {
        if (tags.Count == 0) return null;

        var set = new TagSet();
        foreach (var (key, value) in tags) set[key] = new Timed<string?>(value);
        return set;
    }

    public TagSet? Settle(DateTimeOffset now)
    {
        Forget(now);
        return Count == 0 ? null : this;
    }
}
