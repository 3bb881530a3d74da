using Infra.Inventory.Json;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Inventory.Reading;

/// <summary>A reading that is stopped anywhere goes on from its cursor, and asks nothing twice.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly ShopAccount _shop = new();

    public ResumeTests()
    {
        var client = _shop.Account.Client("more");
        for (var i = 0; i < 12; i++)
        {
            client.CreateDisk();
            client.CreateKey();
        }

        _shop.Account.Commit(client.Now.AddHours(1));
    }

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Reading_KilledAtAnyCall_GoesOnFromItsCursor()
    {
        var (whole, calls) = await ReadAsync(killedAt: 0, from: null);
        var asked = calls.Made.Count;

        for (var at = 1; at <= asked; at++)
        {
            byte[]? kept = null;
            await Assert.ThrowsAsync<KilledException>(() => ReadAsync(at, from: null, cursor => kept = InventoryJson.Write(cursor)));

            var (resumed, rest) = await ReadAsync(killedAt: 0, kept is null ? null : InventoryJson.ReadCursor(kept));

            Assert.Equal(InventoryJson.Write(whole), InventoryJson.Write(resumed with { TakenAt = whole.TakenAt }));
            // Of the keys that are asked about at once, those under way are asked again.
            Assert.InRange(at - 1 + rest.Made.Count, asked, asked + 1);
        }
    }

    [Fact]
    public async Task Cursor_KeepsTheTimeAtWhichTheReadingBegan()
    {
        InventoryCursor? last = null;
        await Assert.ThrowsAsync<KilledException>(() => ReadAsync(5, from: null, cursor => last = cursor));

        var (resumed, _) = await ReadAsync(killedAt: 0, last, after: TimeSpan.FromHours(3));

        Assert.Equal(last!.Read.TakenAt, resumed.TakenAt);
    }

    [Fact]
    public async Task Reading_ThatIsCancelled_Ends()
    {
        using var stop = new CancellationTokenSource();
        var reader = new InventoryReader(_shop.Calls, new() { AfterPage = _ => stop.Cancel() });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(TestCloud.Region, stop.Token));

        Assert.Single(_shop.Calls.Made);
    }

    private async Task<(RegionInventory Inventory, AccountCalls Calls)> ReadAsync(
        int killedAt, InventoryCursor? from, Action<InventoryCursor>? afterPage = null, TimeSpan after = default)
    {
        var calls = new AccountCalls(_shop.Account)
        {
            Inject = call => call.Number == killedAt ? CallFault.KilledAfter : null,
        };
        calls.Wait(after);
        var reader = new InventoryReader(
            calls, new() { PageSize = 10, Parallelism = 1, Time = calls.Time, AfterPage = afterPage });
        return (await (from is null ? reader.ReadAsync(TestCloud.Region) : reader.ReadAsync(from)), calls);
    }
}
