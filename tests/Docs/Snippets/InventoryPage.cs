using Infra.Inventory.Json;
using Infra.Inventory.Reading;
using Infra.Tests.Inventory;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The C# of docs/inventory.md, run against the embedded cloud.</summary>
public sealed class InventoryPage
{
    [Fact]
    public async Task Reading_AsThePageSays_CanGoOn()
    {
        using var shop = new ShopAccount();
        var calls = shop.Calls;
        byte[] kept = [];

        var reader = new InventoryReader(calls, new() { AfterPage = cursor => kept = InventoryJson.Write(cursor) });
        var inventory = await reader.ReadAsync("cn-hangzhou");
        var file = InventoryJson.Write(inventory);

        var resumed = await reader.ReadAsync(InventoryJson.ReadCursor(kept));

        Assert.Equal(file, InventoryJson.Write(resumed));
        Assert.Single(calls.Made, call => call.Action == "DescribeDisks");
    }
}
