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

    /// <summary>Refuses keys whose tags the user must not change now.</summary>
    public static void CheckChangeable(Request request, List<Key> keys)
    {
        foreach (var key in keys)
        {
            if (key.IsService) throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);
            if (key.StateAt(request.At) == KeyState.PendingDeletion)
                throw request.Refuse(KmsErrors.Rejected(KeyState.PendingDeletion));
        }
    }
}
