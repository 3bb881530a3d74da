using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>The resources that a tagging call names by ResourceType and ResourceId.N.</summary>
internal static class TaggedResources
{
    private const int MaxResources = 50;

    public static List<Entity> Of(Request request, bool required)
    {
        var find = Finder(request);
        var ids = request.Values("ResourceId");
        if (ids.Count == 0 && required)
            throw request.Refuse(new ServiceError(404, "MissingParameter.ResourceIds",
                "The parameter - ResourceIds.N should not be null."));
        if (ids.Count > MaxResources) throw request.Refuse(EcsErrors.TooManyResources);
        return [.. ids.Distinct().Select(id => find(id) ?? throw request.Refuse(EcsErrors.ResourceNotFound))];
    }

    public static IEnumerable<Entity> All(Request request) => (request.Required("ResourceType") switch
    {
        "disk" => request.Store.Disks.At(request.At),
        "snapshot" => request.Store.Snapshots.At(request.At),
        "instance" => request.Store.Instances.At(request.At),
        _ => Enumerable.Empty<Entity>(),
    }).Where(entity => entity.Region == request.Region);

    private static Func<string, Entity?> Finder(Request request) => request.Required("ResourceType") switch
    {
        "disk" => id => request.Find(request.Store.Disks, id),
        "snapshot" => id => request.Find(request.Store.Snapshots, id),
        "instance" => id => request.Find(request.Store.Instances, id),
        _ => throw request.Refuse(EcsErrors.ResourceTypeNotFound),
    };
}
