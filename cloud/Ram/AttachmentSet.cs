using Infra.Cloud.State;

namespace Infra.Cloud.Ram;

/// <summary>What is attached to a user, group or role, by name, with the time of the attachment; null after it was
/// taken off.</summary>
internal sealed class AttachmentSet() : SortedDictionary<string, Timed<DateTimeOffset?>>(StringComparer.Ordinal)
{
    public void Put(Moment since, string name, bool attached) =>
        this[name] = (TryGetValue(name, out var timed) ? timed : new Timed<DateTimeOffset?>(null))
            .Set(since, attached ? since.At : null);

    /// <summary>Since when it is attached, or null.</summary>
    public DateTimeOffset? Since(string name, DateTimeOffset time) =>
        TryGetValue(name, out var timed) ? timed.At(time) : null;

    public bool Has(string name, DateTimeOffset time) => Since(name, time) is not null;

    public IEnumerable<(string Name, DateTimeOffset Since)> At(DateTimeOffset time)
    {
        foreach (var (name, attached) in this)
            if (attached.At(time) is { } since) yield return (name, since);
    }

    /// <summary>Forgets the history before a time; null when nothing is left.</summary>
    public AttachmentSet? Settle(DateTimeOffset now)
    {
        foreach (var name in Keys.ToList())
        {
            var settled = this[name].Settle(now);
            if (settled.First is null && settled.Changes.IsEmpty) Remove(name);
            else this[name] = settled;
        }

        return Count == 0 ? null : this;
    }
}
