namespace Infra.Cloud.Kms;

/// <summary>The versions of a key as a function of virtual time: the first one, one for each automatic rotation, and those
/// that the user asked for.</summary>
/// <remarks>A rotation is due one interval after the last one. While the key is not Enabled it is suspended; what fell
/// due meanwhile happens once when the key is enabled again (docs are silent on that moment). A version that the user asks for does not move the
/// schedule (docs are silent on that too).</remarks>
internal static class KeyVersions
{
    /// <summary>Begins the last part of every version's identifier, and so every ciphertext: whoever works with a real
    /// account can tell by it that a ciphertext comes from the embedded one.</summary>
    public const string Mark = CloudAccount.VersionMark;

    /// <summary>The versions at a time, oldest first.</summary>
    public static List<KeyVersion> Of(Key key, DateTimeOffset time)
    {
        var rotations = Rotations(key, time);
        var versions = new List<KeyVersion>(rotations.Count + 1) { key.FirstVersion };
        for (var i = 0; i < rotations.Count; i++) versions.Add(new(Id(key, i + 1), rotations[i]));
        if (key.MadeVersions is null) return versions;

        versions.AddRange(key.MadeVersions.Where(version => version.CreatedAt <= time));
        return [.. versions.OrderBy(version => version.CreatedAt).ThenBy(version => version.Id, StringComparer.Ordinal)];
    }

    /// <summary>The version that encrypts at a time: the newest.</summary>
    public static KeyVersion Primary(Key key, DateTimeOffset time) =>
        key.MadeVersions is null && NeverRotates(key) ? key.FirstVersion : Of(key, time)[^1];

    /// <summary>The version that a key is made with.</summary>
    public static KeyVersion First(Key key) => new(Id(key, 0), key.CreatedAt);

    /// <summary>The version of an identifier, if it exists at a time.</summary>
    public static KeyVersion? Find(Key key, string versionId, DateTimeOffset time) =>
        Of(key, time).Find(version => version.Id == versionId);

    /// <summary>When the key's rotations up to a time happened.</summary>
    public static List<DateTimeOffset> Rotations(Key key, DateTimeOffset until)
    {
        if (NeverRotates(key)) return [];

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

    /// <summary>The identifier of a version that the user asks for: a letter tells it from the numbered ones.</summary>
    public static string NewId(Request request, Key key)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = $"{key.Id}-{Mark}v" + Identifiers.Letters(3, "key-version", key.Id, request.Origin,
                ApiTime.Exact(request.At), attempt.ToString());
            if (key.MadeVersions?.Exists(version => version.Id == id) != true) return id;
        }
    }

    /// <summary>The identifier of the first version, number 0, or of an automatic rotation.</summary>
    private static string Id(Key key, int number) => $"{key.Id}-{Mark}{number:D4}";

    // Most keys, and asked for at every use of a key.
    private static bool NeverRotates(Key key) =>
        key is { Rotations: null or [], Rotation: { First.IntervalSeconds: null, Changes.IsEmpty: true } };

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
