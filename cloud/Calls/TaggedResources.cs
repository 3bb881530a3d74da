using Infra.Cloud.State;

namespace Infra.Cloud;

/// <summary>The resources that a tagging call names by ResourceType and ResourceId.N, and what it does to their
/// tags.</summary>
/// <param name="request">The call.</param>
/// <param name="table">The table of a resource type, or null if the type is unknown.</param>
/// <param name="errors">How the product words what is wrong.</param>
/// <param name="max">How many resources one call may name.</param>
internal sealed class TaggedResources(Request request, Func<string, ITable?> table, TagErrors errors, int max)
{
    /// <summary>Puts the tags of the call on the resources it names.</summary>
    public void Put()
    {
        var tags = TagRules.Read(request, errors);
        if (tags.Count == 0) throw request.Refuse(errors.NoTags);

        var resources = Named(required: true);
        foreach (var resource in resources)
            if (resource.TagsAt(request.At).Concat(tags).DistinctBy(tag => tag.Key).Count() > TagRules.Quota)
                throw request.Refuse(errors.Quota);

        foreach (var resource in resources)
        {
            resource.Tags ??= [];
            foreach (var (key, value) in tags) resource.Tags.Put(request.Moment, key, value);
            request.Touch(resource);
        }
    }

    /// <summary>Takes the tags TagKey.N, or all tags, off the resources that the call names.</summary>
    public void Remove()
    {
        var names = request.Values("TagKey");
        var all = names.Count == 0 && request.Boolean("All") == true;
        foreach (var resource in Named(required: true))
        {
            var own = resource.TagsAt(request.At).Select(tag => tag.Key).ToList();
            foreach (var name in all ? own : own.Intersect(names)) resource.Tags!.Put(request.Moment, name, null);
            request.Touch(resource);
        }
    }

    /// <summary>The resources whose tags the call lists: those it names, or all of the type.</summary>
    public List<Entity> Listed()
    {
        var named = Named(required: false);
        return named.Count > 0 ? named : [.. Table().Sorted().Where(IsHere)];
    }

    /// <summary>The resource of the type ResourceType with an identifier.</summary>
    public Entity Named(string id) => Find(Table(), id) ?? throw request.Refuse(errors.ResourceNotFound);

    private List<Entity> Named(bool required)
    {
        var kind = Table();
        var ids = request.Values("ResourceId");
        if (ids.Count == 0 && required) throw request.Refuse(errors.NoResources);
        if (ids.Count > max) throw request.Refuse(errors.TooManyResources);
        return [.. ids.Distinct().Select(id => Find(kind, id) ?? throw request.Refuse(errors.ResourceNotFound))];
    }

    private ITable Table() =>
        table(request.Required("ResourceType")) ?? throw request.Refuse(errors.TypeNotFound);

    // Some kinds are named within their region only: their identifier in the table begins with it.
    private Entity? Find(ITable kind, string id) =>
        new[] { id, RegionalName.Of(request.Region, id) }.Select(kind.Find)
            .FirstOrDefault(entity => entity is not null && IsHere(entity));

    private bool IsHere(Entity entity) => entity.ExistsAt(request.At) && entity.Region == request.Region;
}
