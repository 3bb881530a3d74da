using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Planning;

/// <summary>The little of an embedded account that these plans are made from.</summary>
internal static class AccountInventory
{
    public static RegionInventory Of(CloudClient client) => new(CloudAccount.ReservedId, TestCloud.Region, client.Now)
    {
        Disks = [.. Listed(client, "Ecs", "Describe", "Disk").Select(DiskAnswer.Read)],
        Instances = [.. Listed(client, "Ecs", "Describe", "Instance").Select(InstanceAnswer.Read)],
        Keys =
        [
            .. Listed(client, "Kms", "List", "Key").Select(key => new KeyRecord(key.Text("KeyId"))
            {
                State = "Enabled", Spec = "Aliyun_AES_256", Usage = "ENCRYPT/DECRYPT",
            }),
        ],
    };

    private static IEnumerable<JsonNode> Listed(CloudClient client, string product, string verb, string kind) =>
        client.Call(product, $"{verb}{kind}s")[$"{kind}s"]![kind]!.AsArray().OfType<JsonNode>();
}
