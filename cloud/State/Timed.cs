using System.Text.Json.Serialization;

namespace Infra.Cloud.State;

/// <summary>A value that changes over virtual time: what it was first, and what it became when.</summary>
/// <remarks>
/// Calls arrive in any order and each is answered as of its own time. Keeping the changes instead of the last value
/// makes a late arrival harmless: the value at a time is the last change up to it, whoever came first.
/// </remarks>
[JsonConverter(typeof(TimedConverterFactory))]
internal sealed class Timed<T>(T first, TimedChange<T>[]? changes = null)
{
    /// <summary>The value before any change.</summary>
    public T First => first;

    /// <summary>The changes in the order of their moments.</summary>
    public ReadOnlySpan<TimedChange<T>> Changes => changes;

    /// <summary>The value as of a time.</summary>
    public T At(DateTimeOffset time)
    {
        for (var i = (changes?.Length ?? 0) - 1; i >= 0; i--)
            if (changes![i].Since.At <= time) return changes[i].Value;
        return first;
    }

    /// <summary>The same with one more change; a change at the very same moment is replaced.</summary>
    public Timed<T> Set(Moment since, T value)
    {
        var old = Changes;
        var place = old.Length;
        while (place > 0 && old[place - 1].Since.IsAfter(since)) place--;

        var replaced = place > 0 && old[place - 1].Since == since ? 1 : 0;
        var merged = new TimedChange<T>[old.Length + 1 - replaced];
        old[..(place - replaced)].CopyTo(merged);
        merged[place - replaced] = new TimedChange<T>(since, value);
        old[place..].CopyTo(merged.AsSpan(place - replaced + 1));
        return new Timed<T>(first, merged);
    }

    /// <summary>Forgets what lies before a time up to which nothing will be asked or changed any more.</summary>
    public Timed<T> Settle(DateTimeOffset now)
    {
        var settled = 0;
        while (settled < Changes.Length && changes![settled].Since.At <= now) settled++;
        if (settled == 0) return this;

        var left = Changes[settled..];
        return new Timed<T>(changes![settled - 1].Value, left.IsEmpty ? null : left.ToArray());
    }
}
