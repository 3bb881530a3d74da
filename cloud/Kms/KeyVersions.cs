namespace Infra.Cloud.Kms;

/// <summary>The versions of a key as a function of virtual time: the first one and one for each automatic
/// rotation.</summary>
/// <remarks>A rotation is due one interval after the last one. While the key is not Enabled it is suspended; what fell
/// due meanwhile happens once when the key is enabled again (docs are silent on that moment).</remarks>
internal static class KeyVersions
{
    /// <summary>When the key's rotations up to a time happened.</summary>
    public static List<DateTimeOffset> Rotations(Key key, DateTimeOffset until)
    {
        var rotations = new List<DateTimeOffset>(key.Rotations ?? []);
        rotations.RemoveAll(rotation => rotation > until);
        var last = rotations.Count > 0 ? rotations[^1] : key.CreatedAt;

        var boundaries = Boundaries(key, until);
        for (var i = 0; i < boundaries.Count; i++)
        {
            var from = boundaries[i];
            if (IntervalAt(key, from) is not { } interval) continue;

            var end = i + 1 < boundaries.Count ? boundaries[i + 1] : DateTimeOffset.MaxValue;
            while (Later(last + interval, from) is var due && due < end && due <= until)
            {
                rotations.Add(due);
                last = due;
            }
        }

        return rotations;
    }

    /// <summary>When the next rotation is due, or null if none is planned.</summary>
    public static DateTimeOffset? Next(Key key, DateTimeOffset time)
    {
        if (key.Rotation.At(time).IntervalSeconds is not { } seconds) return null;

        var rotations = Rotations(key, time);
        return (rotations.Count > 0 ? rotations[^1] : key.CreatedAt) + TimeSpan.FromSeconds(seconds);
    }

    /// <summary>The identifier of a version; the first one is number 0.</summary>
    public static string Id(Key key, int number) =>
        $"{key.Id}-{Identifiers.Letters(10, "key-version", key.Id, number.ToString())}";

    private static TimeSpan? IntervalAt(Key key, DateTimeOffset time) =>
        key.StateAt(time) == KeyState.Enabled && key.Rotation.At(time).IntervalSeconds is { } seconds
            ? TimeSpan.FromSeconds(seconds) : null;

    private static List<DateTimeOffset> Boundaries(Key key, DateTimeOffset until)
    {
        var boundaries = new SortedSet<DateTimeOffset> { key.CreatedAt };
        foreach (var change in key.Condition.Changes) boundaries.Add(change.Since.At);
        foreach (var change in key.Rotation.Changes) boundaries.Add(change.Since.At);
        return [.. boundaries.Where(boundary => boundary <= until)];
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
