using System.Text;
using Infra.Inventory.Json;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Tests.Cloud;

namespace Infra.Tests.Inventory.Json;

/// <summary>Inventories are kept in files, and files are read by later versions.</summary>
public sealed class InventoryJsonTests
{
    [Fact]
    public async Task Inventory_ReadBack_IsTheSame()
    {
        using var shop = new ShopAccount();
        var inventory = await new InventoryReader(shop.Calls).ReadAsync(TestCloud.Region);

        var written = InventoryJson.Write(inventory);

        Assert.Equal(written, InventoryJson.Write(InventoryJson.Read(written)));
    }

    [Fact]
    public void File_OfTheFirstVersion_IsRead()
    {
        var inventory = InventoryJson.Read("""
            {"format":"atrest-inventory","version":1,"somethingLater":1,"inventory":{
              "accountId":"1234","region":"cn-hangzhou","takenAt":"2026-11-22T00:00:00+00:00","encryptsByDefault":true,
              "disks":[{"id":"d-1","zone":"cn-hangzhou-h","encrypted":true,"kmsKeyId":"key-1","tags":{"a":"b"}}],
              "keys":[{"id":"key-1","state":"Enabled","rotationDays":365}],"gaps":["the images could not be read"]}}
            """u8);

        Assert.Equal(("1234", "cn-hangzhou", true), (inventory.AccountId, inventory.Region, inventory.EncryptsByDefault));
        Assert.Equal(("d-1", true, "key-1", "b"), (inventory.Disks[0].Id, inventory.Disks[0].Encrypted, inventory.Disks[0].KmsKeyId, inventory.Disks[0].Tags["a"]));
        Assert.Equal(365, inventory.Keys[0].RotationDays);
        Assert.Single(inventory.Gaps);
        Assert.Empty(inventory.Snapshots);
    }

    [Theory]
    [InlineData("", "not an inventory: line 1")]
    [InlineData("null", "'format' must be atrest-inventory; got null")]
    [InlineData("[]", "not an inventory")]
    [InlineData("{}", "not an inventory")]
    [InlineData("""{"format":"other","version":1,"inventory":{"accountId":"","region":"r","takenAt":"2026-11-22T00:00:00Z"}}""", "'format' must be atrest-inventory; got other")]
    [InlineData("""{"format":"atrest-inventory","version":2,"inventory":{"accountId":"","region":"r","takenAt":"2026-11-22T00:00:00Z"}}""", "'version' must be 1 to 1; got 2")]
    [InlineData("""{"format":"atrest-inventory","version":1,"inventory":null}""", "not an inventory")]
    [InlineData("""{"format":"atrest-inventory","version":1,"inventory":{"accountId":"","region":"r","takenAt":"2026-11-22T00:00:00Z","disks":null}}""", "not an inventory")]
    [InlineData("""{"format":"atrest-inventory","version":1,"inventory":{"accountId":"","region":"r","takenAt":"2026-11-22T00:00:00Z","disks":[{"id":7}]}}""", "not an inventory")]
    public void File_ThatIsNone_IsRefusedWithAReason(string text, string reason)
    {
        var refused = Assert.Throws<FormatException>(() => InventoryJson.Read(Encoding.UTF8.GetBytes(text)));

        Assert.StartsWith(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cursor_IsNotTakenForAnInventory()
    {
        var cursor = new InventoryCursor(new RegionInventory("", "cn-hangzhou", default), [new PartPosition(InventoryPart.Disks) { Next = "7" }]);

        var written = InventoryJson.Write(cursor);

        Assert.Throws<FormatException>(() => InventoryJson.Read(written));
        Assert.Equal(cursor.Positions, InventoryJson.ReadCursor(written).Positions);
    }
}
