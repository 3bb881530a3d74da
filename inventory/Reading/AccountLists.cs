using Infra.OpenApi.Calls;

namespace Infra.Inventory.Reading;

/// <summary>The lists that an inventory is made of, with the page sizes that their operations document.</summary>
internal static class AccountLists
{
    // Without a status only images that are Available come.
    private const string AllStatuses = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";

    public static ListCall Disks(string region) => new(
        InventoryPart.Disks, Ecs("DescribeDisks", region), "Disks", "Disk", PagingKind.Token, 500);

    public static ListCall Instances(string region) => new(
        InventoryPart.Instances, Ecs("DescribeInstances", region), "Instances", "Instance", PagingKind.Token, 100);

    public static ListCall Snapshots(string region) => new(
        InventoryPart.Snapshots, Ecs("DescribeSnapshots", region), "Snapshots", "Snapshot", PagingKind.Token, 100);

    public static ListCall Images(string region) => new(
        InventoryPart.Images, Ecs("DescribeImages", region, ("ImageOwnerAlias", "self"), ("Status", AllStatuses)),
        "Images", "Image", PagingKind.Number, 100);

    public static ListCall Keys() => new(
        InventoryPart.Keys, Kms("ListKeys"), "Keys", "Key", PagingKind.Number, 100);

    public static ListCall Aliases() => new(
        InventoryPart.Aliases, Kms("ListAliases"), "Aliases", "Alias", PagingKind.Number, 100);

    /// <summary>A page has 200 tags; a call cannot ask for another number.</summary>
    public static ListCall KeyTags(string region) => new(
        InventoryPart.KeyTags, Kms("ListTagResources", ("RegionId", region), ("ResourceType", "key")),
        "TagResources", "TagResource", PagingKind.Token, 0);

    public static ApiRequest Ecs(string action, string region, params (string Name, string Value)[] parameters) =>
        new("Ecs", "2014-05-26", action) { Parameters = Named([("RegionId", region), .. parameters]) };

    public static ApiRequest Kms(string action, params (string Name, string Value)[] parameters) =>
        new("Kms", "2016-01-20", action) { Parameters = Named(parameters) };

    private static Dictionary<string, string> Named((string Name, string Value)[] parameters) =>
        parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
}
