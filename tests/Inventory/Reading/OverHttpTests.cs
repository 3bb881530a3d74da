using Infra.Inventory.Json;
using Infra.Inventory.Reading;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Credentials;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Inventory.Reading;

/// <summary>The same inventory comes over the wire, by the client of the real cloud.</summary>
public sealed class OverHttpTests
{
    [Fact]
    public async Task Inventory_OverTheWire_IsThatInProcess()
    {
        using var shop = new ShopAccount();
        await using var door = await DoorFixture.OpenAsync(account: shop.Account);
        using var http = new HttpClient();
        var client = new ApiClient(http, new(TestCloud.Region,
            new StaticSource(new(DoorRequest.Anyone.AccessKeyId, DoorRequest.Anyone.Secret)))
        {
            Endpoint = door.Door.Endpoint,
            Time = door.Time,
        });

        var remote = await new InventoryReader(client, new() { Time = door.Time }).ReadAsync(TestCloud.Region);

        shop.Calls.Wait(door.Time.Now - shop.Calls.Now); // the door is where the wall is
        var local = await new InventoryReader(shop.Calls, new() { Time = door.Time }).ReadAsync(TestCloud.Region);
        Assert.Empty(remote.Gaps);
        Assert.Equal(InventoryJson.Write(local), InventoryJson.Write(remote));
    }
}
