using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Tags of ECS resources.</summary>
internal static class EcsTags
{
    /// <summary>The kinds that can carry tags, for the list of actions.</summary>
    public const string Kinds =
        "Disks, snapshots, images, instances, security groups, key pairs, launch templates and snapshot policies.";

    private const int MaxResources = 50;

    private static readonly TagErrors Errors = new()
    {
        KeyMalformed = EcsErrors.TagKeyMalformed,
        ValueMalformed = EcsErrors.TagValueMalformed,
        Duplicate = EcsErrors.DuplicateTag,
        TooMany = EcsErrors.TooManyTags,
        Quota = EcsErrors.TagQuota,
        NoTags = EcsErrors.NoTags,
        NoResources = EcsErrors.NoResources,
        TooManyResources = EcsErrors.TooManyResources,
        TypeNotFound = EcsErrors.ResourceTypeNotFound,
        ResourceNotFound = EcsErrors.ResourceNotFound,
    };

    /// <summary>The tags a new resource gets.</summary>
    public static List<KeyValuePair<string, string>> Read(Request request, string prefix = "Tag") =>
        TagRules.Read(request, Errors, prefix);

    /// <summary>The resources that a tagging call names.</summary>
    public static TaggedResources Of(Request request) =>
        new(request, type => TableOf(request.Store, type), Errors, MaxResources);

    /// <summary>The table of a resource type by its name in the API, or null.</summary>
    public static ITable? TableOf(Store store, string type) => type switch
    {
        "disk" => store.Disks,
        "snapshot" => store.Snapshots,
        "image" => store.Images,
        "launchtemplate" => store.LaunchTemplates,
        "snapshotpolicy" => store.SnapshotPolicies,
        "instance" => store.Instances,
        "securitygroup" => store.SecurityGroups,
        "keypair" => store.KeyPairs,
        _ => null,
    };
}
