using System.Runtime.InteropServices;

namespace Infra.Cloud.State;

/// <summary>Objects of one kind by their age, with what decides whether they exist beside each other in memory: to walk
/// a hundred thousand of them, none is touched that is not there or lives elsewhere.</summary>
/// <remarks>New objects are added behind the others. What somebody walks is never changed otherwise; a new order takes
/// its place.</remarks>
internal sealed class AgeOrder<T>
    where T : Entity
{
    // Some kinds end in ways of their own: by retention, by the end of a deletion window.
    private static readonly bool EndsByItself =
        typeof(T).GetMethod(nameof(Entity.ExistsAt))!.DeclaringType != typeof(Entity);

    private readonly List<T> _all;
    private readonly List<Life> _lives;
    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);

    public AgeOrder(IEnumerable<T> objects)
    {
        _all = [.. objects];
        if (!IsInOrder())
            _all = [.. _all.OrderBy(one => one.CreatedAt).ThenBy(one => one.Id, StringComparer.Ordinal)];
        _lives = new(_all.Count);
        foreach (var one in _all) _lives.Add(LifeOf(one));
    }

    /// <summary>The same objects after the life of some was changed.</summary>
    public AgeOrder<T> Anew() => new(_all);

    /// <summary>Adds an object, or gives false if it is not the newest.</summary>
    public bool TryAdd(T one)
    {
        if (_all.Count > 0 && !IsBefore(_all[^1], one)) return false;
        _all.Add(one);
        _lives.Add(LifeOf(one));
        return true;
    }

    /// <summary>What exists at a time, in a region or in all.</summary>
    public IEnumerable<T> At(DateTimeOffset time, string? region, bool newestFirst)
    {
        var place = -1;
        if (region is not null && !_regions.TryGetValue(region, out place)) yield break;

        var now = time.UtcTicks;
        for (int i = 0, count = _all.Count; i < count; i++)
        {
            var at = newestFirst ? count - 1 - i : i;
            var life = _lives[at];
            if (life.Begin > now || life.End <= now || (region is not null && life.Region != place)) continue;
            if (!EndsByItself || _all[at].ExistsAt(time)) yield return _all[at];
        }
    }

    private static bool IsBefore(T one, T next) => one.CreatedAt < next.CreatedAt
        || (one.CreatedAt == next.CreatedAt && string.CompareOrdinal(one.Id, next.Id) < 0);

    private bool IsInOrder()
    {
        for (var i = 1; i < _all.Count; i++)
            if (!IsBefore(_all[i - 1], _all[i])) return false;
        return true;
    }

    private Life LifeOf(T one)
    {
        if (!_regions.TryGetValue(one.Region, out var region)) _regions[one.Region] = region = _regions.Count;
        return new(one.CreatedAt.UtcTicks, one.DeletedAt?.UtcTicks ?? long.MaxValue, region);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Life(long Begin, long End, int Region);
}
