using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Errors;
using Infra.Tests.Cloud;

namespace Infra.Tests.Testing;

/// <summary>What the tests of inventory and migration stand on: an account behind the seam of all calls.</summary>
public sealed class AccountCallsTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly AccountCalls _calls;

    public AccountCallsTests() => _calls = new AccountCalls(_account);

    public void Dispose() => _account.Dispose();

    [Fact]
    public async Task Refusal_OfTheAccount_IsOneOfTheService()
    {
        var refused = await Assert.ThrowsAsync<OpenApiException>(() => DescribeKeyAsync("key-none"));

        Assert.Equal(("Kms", "DescribeKey", 404, "Forbidden.KeyNotFound"),
            (refused.Product, refused.Operation, refused.Status, refused.Code));
        Assert.Equal(_account.Calls[^1].RequestId, refused.RequestId);
    }

    [Fact]
    public async Task Calls_AreKept_AndThoseThatChangeSomethingCounted()
    {
        var key = await CreateKeyAsync();
        await DescribeKeyAsync(key);
        await CreateKeyAsync();

        Assert.Equal([1, 0, 2], _calls.Made.Select(call => call.Mutation));
        Assert.Equal(2, _calls.Mutations);
    }

    [Fact]
    public async Task TwoCreations_AtOneMoment_MakeTwoThings()
    {
        var keys = await Task.WhenAll(CreateKeyAsync(), CreateKeyAsync());

        Assert.NotEqual(keys[0], keys[1]);
    }

    [Fact]
    public async Task Region_IsThatOfTheCall_OrTheOneGiven()
    {
        var there = await new AccountCalls(_account, "cn-beijing", "other").CallAsync(Create());

        var named = await _calls.CallAsync(new("Kms", "2016-01-20", "CreateKey")
        {
            Parameters = new Dictionary<string, string> { ["RegionId"] = "cn-beijing" },
        });

        Assert.All([there, named], answer => Assert.Contains(":cn-beijing:", answer.Text("KeyMetadata", "Arn"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Time_MovesWhenItIsMoved()
    {
        await _calls.CallAsync(new("Ecs", "2014-05-26", "CreateDisk")
        {
            Parameters = new Dictionary<string, string>
            {
                ["ZoneId"] = TestCloud.Zone,
                ["Size"] = "40",
                ["DiskCategory"] = "cloud_essd",
                ["ClientToken"] = "t",
            },
        });
        var before = await StatusAsync();
        _calls.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal(("Creating", "Available"), (before, await StatusAsync()));
    }

    [Fact]
    public async Task Work_ThatWaits_MovesTime()
    {
        var began = _calls.Now;

        await _calls.RunAsync(() => Task.WhenAll(
            Task.Delay(TimeSpan.FromHours(3), _calls.Time), Task.Delay(TimeSpan.FromHours(2), _calls.Time)));

        Assert.Equal(TimeSpan.FromHours(3), _calls.Now - began);
    }

    [Fact]
    public async Task Latency_OfCallsAtOnce_PassesOnce()
    {
        var calls = new AccountCalls(_account) { Latency = TimeSpan.FromSeconds(1) };
        var began = calls.Now;

        await calls.RunAsync(() => Task.WhenAll(calls.CallAsync(Create()), calls.CallAsync(Create())));

        Assert.Equal(TimeSpan.FromSeconds(1), calls.Now - began);
    }

    [Fact]
    public async Task Throttling_IsWordedAsTheProductDoes_AndTriedAgain()
    {
        _calls.Inject = call => call.Number <= 2 ? CallFault.Throttled : null;

        var refused = await Assert.ThrowsAsync<OpenApiException>(() => CreateKeyAsync());
        await _calls.RunAsync(() => _calls.Retrying().CallAsync(Create()));

        Assert.Equal((429, "Rejected.Throttling"), (refused.Status, refused.Code));
        Assert.Equal(3, _calls.Made.Count);
        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Answer_ThatIsLost_MayHaveHadItsEffect(bool after, int keys)
    {
        _calls.Inject = call => call.Mutates ? after ? CallFault.LostAfter : CallFault.LostBefore : null;

        await Assert.ThrowsAsync<TimeoutException>(() => CreateKeyAsync());

        Assert.Equal(keys, await CountAsync());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task KilledCaller_CallsNoMore_UntilItIsBroughtBack(bool after, int keys)
    {
        _calls.Inject = call => call.Number == 1 ? after ? CallFault.KilledAfter : CallFault.KilledBefore : null;

        await Assert.ThrowsAsync<KilledException>(() => CreateKeyAsync());
        await Assert.ThrowsAsync<KilledException>(() => CreateKeyAsync());
        _calls.Revive();

        Assert.Equal(keys, await CountAsync());
    }

    [Theory]
    [InlineData("TimeoutAfter", typeof(TimeoutException))]
    [InlineData("ResetBefore", typeof(HttpRequestException))]
    [InlineData("GatewayPage", typeof(OpenApiException))]
    public async Task FaultRule_OfTheAccount_LooksAsItDoesToAClient(string fault, Type error)
    {
        _account.Faults.Replace([new() { Fault = Enum.Parse<FaultKind>(fault) }]);

        await Assert.ThrowsAsync(error, () => CreateKeyAsync());
    }

    [Fact]
    public async Task RoaCall_IsFoundByItsPath()
    {
        var refused = await Assert.ThrowsAsync<OpenApiException>(() => _calls.CallAsync(
            new("CS", "2015-12-15", "DescribeClusterDetail") { Path = "/clusters/c-none" }));

        Assert.Equal(404, refused.Status);
    }

    private static ApiRequest Create() => new("Kms", "2016-01-20", "CreateKey");

    private async Task<string> CreateKeyAsync() => (await _calls.CallAsync(Create())).Text("KeyMetadata", "KeyId");

    private Task<JsonObject> DescribeKeyAsync(string id) => _calls.CallAsync(new("Kms", "2016-01-20", "DescribeKey")
    {
        Parameters = new Dictionary<string, string> { ["KeyId"] = id },
    });

    private async Task<string> StatusAsync() =>
        (await _calls.CallAsync(new("Ecs", "2014-05-26", "DescribeDisks")))["Disks"]!["Disk"]![0]!.Text("Status");

    private async Task<int> CountAsync() =>
        (await _calls.CallAsync(new("Kms", "2016-01-20", "ListKeys")))["TotalCount"]!.GetValue<int>();
}
