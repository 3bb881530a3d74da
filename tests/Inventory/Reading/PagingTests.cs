using Infra.Cloud;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Inventory.Reading;

/// <summary>Lists of several pages, in an account that does not stand still.</summary>
public sealed class PagingTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly AccountCalls _calls;
    private readonly List<string> _disks = [];

    public PagingTests()
    {
        var client = _account.Client();
        for (var i = 0; i < 25; i++) _disks.Add(client.CreateDisk());
        _account.Commit(client.Now.AddMinutes(1));
        _calls = new AccountCalls(_account);
    }

    public void Dispose() => _account.Dispose();

    [Fact]
    public async Task Disks_OfSeveralPages_AreAllThere()
    {
        var inventory = await ReadAsync();

        Assert.Equal(_disks.Order(StringComparer.Ordinal), inventory.Disks.Select(disk => disk.Id));
        Assert.Equal(3, Asked("DescribeDisks"));
    }

    [Fact]
    public async Task Disk_DeletedBetweenPages_HidesNoOther()
    {
        BeforePage(2, client => client.Call("Ecs", "DeleteDisk", ("DiskId", _disks[^1]))); // it was on the first page

        var inventory = await ReadAsync();

        Assert.Equal(_disks[..^1].Order(StringComparer.Ordinal), inventory.Disks.Select(disk => disk.Id));
        Assert.Empty(inventory.Gaps);
    }

    [Fact]
    public async Task Disk_MadeBetweenPages_DoublesNoOther()
    {
        BeforePage(2, client => client.CreateDisk());

        var inventory = await ReadAsync();

        Assert.Equal(inventory.Disks.Select(disk => disk.Id).Distinct(), inventory.Disks.Select(disk => disk.Id));
        Assert.Subset(inventory.Disks.Select(disk => disk.Id).ToHashSet(), _disks.ToHashSet());
        Assert.Equal(3, Asked("DescribeDisks"));
    }

    [Fact]
    public async Task List_ThatNeverStandsStill_IsAGap()
    {
        var next = 0;
        _calls.Inject = call =>
        {
            if (call.Action == "DescribeDisks" && call.Request.Parameters.ContainsKey("NextToken"))
                At(call, client => client.Call("Ecs", "DeleteDisk", ("DiskId", _disks[^++next])));
            return null;
        };

        var inventory = await ReadAsync();

        Assert.Contains("the disks changed each of the 3 times", Assert.Single(inventory.Gaps), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WhoseServiceRepeatsItsToken_Ends()
    {
        var calls = new RepeatingCalls(_calls);

        var inventory = await new InventoryReader(calls).ReadAsync(TestCloud.Region);

        Assert.Equal(25, inventory.Disks.Count);
    }

    [Fact]
    public async Task Keys_OfSeveralPages_AreAllThere_AlsoWhenOneIsMadeMeanwhile()
    {
        var client = _account.Client("keys");
        for (var i = 0; i < 25; i++) client.CreateKey();
        _account.Commit(client.Now);
        var calls = new AccountCalls(_account);
        calls.Inject = call =>
        {
            if (call.Action == "ListKeys" && call.Request.Parameters["PageNumber"] == "2" && Pages(calls) == 2)
                At(call, other => other.CreateKey());
            return null;
        };

        var inventory = await new InventoryReader(calls, new() { PageSize = 10 }).ReadAsync(TestCloud.Region);

        Assert.Equal(26, inventory.Keys.Count);
        Assert.Equal(6, Pages(calls)); // twice: the first reading saw the number change
        Assert.Empty(inventory.Gaps);

        static int Pages(AccountCalls calls) => calls.Made.Count(call => call.Action == "ListKeys");
    }

    [Fact]
    public async Task Keys_AreAskedAboutSeveralAtOnce_AndNoMore()
    {
        var client = _account.Client("keys");
        for (var i = 0; i < 20; i++) client.CreateKey();
        _account.Commit(client.Now);
        var calls = new AccountCalls(_account) { Latency = TimeSpan.FromSeconds(1) };

        await calls.RunAsync(() => new InventoryReader(calls, new() { Parallelism = 5 }).ReadAsync(TestCloud.Region));

        var moments = calls.Made.Where(call => call.Action == "DescribeKey")
            .GroupBy(call => call.At.ToUnixTimeSeconds()).Select(group => group.Count());
        Assert.Equal([5, 5, 5, 5], moments);
    }

    private Task<RegionInventory> ReadAsync() =>
        new InventoryReader(_calls, new() { PageSize = 10 }).ReadAsync(TestCloud.Region);

    private int Asked(string action) => _calls.Made.Count(call => call.Action == action);

    private void BeforePage(int page, Action<CloudClient> change) => _calls.Inject = call =>
    {
        if (call.Action == "DescribeDisks" && Asked("DescribeDisks") == page) At(call, change);
        return null;
    };

    private void At(AccountCall call, Action<CloudClient> change) => change(new CloudClient(
        _account, TestCloud.Region, $"somebody-{call.Number}", call.At - CloudClient.CallLatency - TimeSpan.FromTicks(1)));
}
