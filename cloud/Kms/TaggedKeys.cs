namespace Infra.Cloud.Kms;

/// <summary>The keys that a tagging call names by ResourceType and ResourceId.N.</summary>
internal static class TaggedKeys
{
    /// <summary>How many resources one call may name.</summary>
    public const int MaxResources = 50;

    public static List<Key> Of(Request request, bool required)
    {
        if (request.Required("ResourceType") != "key") throw request.Invalid("ResourceType");

        if ((request.Optional("RegionId") ?? request.Region) != request.Region) throw request.Invalid("RegionId");

        var ids = request.Values("ResourceId");
        if (ids.Count == 0 && required) throw request.Refuse(KmsErrors.Missing("ResourceId"));
        if (ids.Count > MaxResources) throw request.Invalid("ResourceId");
        return [.. ids.Distinct().Select(id =>
            request.Find(request.Store.Keys, id) ?? throw request.Refuse(KmsErrors.ResourceNotFound))];
    }

    /// <summary>Puts tags on keys, or on none if one of them cannot take them.</summary>
    public static void Tag(Request request, List<Key> keys, List<KeyValuePair<string, string>> tags)
    {
        CheckChangeable(request, keys);
        foreach (var key in keys)
        {
            var after = key.Tags?.At(request.At).Select(tag => tag.Key) ?? [];
            if (after.Union(tags.Select(tag => tag.Key)).Count() > KeyTags.Quota)
                throw request.Refuse(KmsErrors.LimitExceeded);
        }

        foreach (var key in keys)
        {
            key.Tags ??= [];
            foreach (var (name, value) in tags) key.Tags.Put(request.Moment, name, value);
            request.Touch(key);
        }
    }

    /// <summary>Takes tags off keys; null means all that the user set.</summary>
    public static void Untag(Request request, List<Key> keys, List<string>? names)
    {
        if (names?.Exists(KeyTags.IsReserved) == true) throw request.Refuse(KmsErrors.InvalidTagKey);

        CheckChangeable(request, keys);
        foreach (var key in keys)
        {
            var own = key.Tags?.At(request.At).Select(tag => tag.Key).ToList() ?? [];
            foreach (var name in names is null ? own : own.Intersect(names)) key.Tags!.Put(request.Moment, name, null);
            request.Touch(key);
        }
    }

    // The user must not change the tags of these now.
    private static void CheckChangeable(Request request, List<Key> keys)
    {
        foreach (var key in keys)
        {
            if (key.IsService) throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);
            if (key.StateAt(request.At) == KeyState.PendingDeletion)
                throw request.Refuse(KmsErrors.Rejected(KeyState.PendingDeletion));
        }
    }
}
