using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>What tests over HTTP rely on when they share servers: no test sees anything of another.</summary>
public sealed class LentServersTests : IDisposable
{
    private readonly LentServers _servers = new();
    private readonly CloudAccount _first = CloudAccount.InMemory();
    private readonly CloudAccount _second = CloudAccount.InMemory();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _servers.Dispose();
    }

    [Fact]
    public void Server_AfterATestThatPassed_ServesTheNextAccountAndNothingOfTheLast()
    {
        var door = new TestDoor(_servers);
        var (key, server) = (Client(door, _first).CreateKey(), door.Server);
        door.End(hasPassed: true);

        var next = new TestDoor(_servers);
        var refusal = Client(next, _second).Refusal("Kms", "DescribeKey", ("KeyId", key));

        Assert.Same(server, next.Server);
        Assert.Equal("Forbidden.KeyNotFound", refusal.Code);
        Assert.Equal([1, 1], [Assert.Single(door.Transports).Calls, Assert.Single(next.Transports).Calls]);
        next.End(hasPassed: true);
    }

    [Fact]
    public void Server_AfterATestThatFailed_IsClosed()
    {
        var door = new TestDoor(_servers);
        Client(door, _first).CreateKey();
        var server = door.Server;
        door.End(hasPassed: false);

        var next = new TestDoor(_servers);
        Client(next, _second).CreateKey();

        Assert.NotSame(server, next.Server);
        Assert.Throws<HttpRequestException>(() =>
        {
            using var http = new HttpClient();
            http.GetStringAsync(server.Endpoint).GetAwaiter().GetResult();
        });
        next.End(hasPassed: true);
    }

    [Fact]
    public void Server_OfTwoTestsAtOnce_IsNotTheSame()
    {
        var (door, beside) = (new TestDoor(_servers), new TestDoor(_servers));

        Assert.NotSame(door.Server, beside.Server);
        door.End(hasPassed: true);
        beside.End(hasPassed: true);
    }

    [Fact]
    public void Server_OfTwoAccountsOfATest_KeepsThemApart()
    {
        var door = new TestDoor(_servers);
        var key = Client(door, _first).CreateKey();

        var refusal = Client(door, _second).Refusal("Kms", "DescribeKey", ("KeyId", key));

        Assert.Equal("Forbidden.KeyNotFound", refusal.Code);
        Assert.Equal([1, 1], door.Transports.Select(transport => transport.Calls));
        door.End(hasPassed: true);
    }

    [Fact]
    public void Call_AfterItsTestHasEnded_IsNotMade()
    {
        var door = new TestDoor(_servers);
        var client = Client(door, _first);
        client.CreateKey();
        door.End(hasPassed: true);

        var late = Assert.Throws<InvalidOperationException>(() => client.CreateKey());

        Assert.Equal("The test has ended; its door is closed.", late.Message);
        Assert.Equal(1, Assert.Single(door.Transports).Calls);
    }

    private static CloudClient Client(TestDoor door, CloudAccount account) =>
        new(door.Open(account).Call, TestCloud.Region, "test", account.Now);
}
