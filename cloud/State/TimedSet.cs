namespace Infra.Cloud.State;

/// <summary>A set of identifiers that come and go over virtual time.</summary>
internal sealed class TimedSet() : SortedDictionary<string, Timed<bool>>(StringComparer.Ordinal)
{
    public static TimedSet From(IEnumerable<string> members)
    {
        var set = new TimedSet();
        foreach (var member in members) set[member] = new Timed<bool>(true);
        return set;
    }

    /// <summary>The members as of a time, in the order of their names.</summary>
    public IReadOnlyList<string> At(DateTimeOffset time) =>
        [.. this.Where(member => member.Value.At(time)).Select(member => member.Key)];

    public void Put(Moment since, string member, bool isMember) =>
        this[member] = (TryGetValue(member, out var timed) ? timed : new Timed<bool>(false)).Set(since, isMember);

    public void Settle(DateTimeOffset now)
    {
        foreach (var member in Keys.ToList())
        {
            var settled = this[member].Settle(now);
            if (!settled.First && settled.Changes.IsEmpty) Remove(member);
            else this[member] = settled;
        }
    }
}
