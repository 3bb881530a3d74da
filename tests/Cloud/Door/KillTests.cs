using System.Collections.Concurrent;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>The server is killed while clients work: what it answered is there when it comes back.</summary>
public sealed class KillTests : IDisposable
{
    private const int Workers = 8;

    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-kill-").FullName;
    private readonly Credential _credential;

    public KillTests()
    {
        using var account = CloudAccount.Open(_directory);
        _credential = account.CreateAccessKey(null);
        account.Commit(account.Now);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Server_KilledUnderLoad_ComesBackWithEverythingItAnswered()
    {
        var answered = new ConcurrentBag<Answered>();
        for (var round = 1; round <= 2; round++)
        {
            using var server = await ServerProcess.StartAsync(_directory, "--time", "virtual");
            var enough = new TaskCompletionSource();
            var work = Enumerable.Range(0, Workers).Select(_ => WorkAsync(server.Endpoint, answered, round * 40, enough)).ToList();

            await enough.Task;
            await server.KillAsync();
            await Task.WhenAll(work);
        }

        using var account = CloudAccount.Open(_directory);
        var found = Keys(account);
        Assert.Empty(answered.Select(answer => answer.KeyId).Except(found));
        Assert.Equal(answered.Count, answered.DistinctBy(answer => answer.KeyId).Count());
        Assert.Empty(answered.Select(answer => answer.RequestId).Except(EventsOfCreateKey(account)));
        // A call whose answer was under way may have been carried out, one for each worker and round.
        Assert.InRange(found.Count, answered.Count, answered.Count + (2 * Workers));
    }

    [Theory]
    [InlineData("killBefore", 2)]
    [InlineData("killAfter", 3)]
    public async Task Server_KilledAtACall_HasDoneItOrNot(string fault, int keys)
    {
        var rules = Path.Combine(_directory, "faults.json");
        await File.WriteAllTextAsync(rules, $$"""{"rules":[{"fault":"{{fault}}","action":"CreateKey","nth":3}]}""");
        using var server = await ServerProcess.StartAsync(_directory, "--faults", rules);
        using var client = new DoorClient(server.Endpoint);

        for (var i = 0; i < 2; i++) await client.SendAsync(CreateKey());
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.SendAsync(CreateKey()));
        await server.EndedAsync();

        using var account = CloudAccount.Open(_directory);
        Assert.Equal(keys, Keys(account).Count);
    }

    [Fact]
    public async Task Call_MadeAgainAfterAKill_IsDoneAgain()
    {
        using (var server = await ServerProcess.StartAsync(_directory, "--time", "virtual"))
        {
            using var client = new DoorClient(server.Endpoint);
            await client.SendAsync(CreateKey());
            await server.KillAsync();
        }

        using (var server = await ServerProcess.StartAsync(_directory, "--time", "virtual"))
        {
            using var client = new DoorClient(server.Endpoint);
            await client.SendAsync(CreateKey());
            await server.KillAsync();
        }

        using var account = CloudAccount.Open(_directory);
        Assert.Equal(2, Keys(account).Count);
    }

    [Fact]
    public async Task Memory_UnderAStorm_IsBounded()
    {
        using var server = await ServerProcess.StartAsync(_directory);
        var headers = $"GET /?{new string('q', 100_000)} HTTP/1.1\r\nHost: a\r\nX: {new string('h', 30_000)}\r\n";
        var body = $"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n{new string('b', 100_000)}";

        // A thousand connections, each with as much as it may hold and none with an end.
        var open = await Task.WhenAll(Enumerable.Range(0, 1000).Select(async number =>
        {
            var connection = await RawConnection.OpenAsync(server.Endpoint);
            await connection.WriteAsync(number % 2 == 0 ? headers : body);
            return connection;
        }));
        using var client = new DoorClient(server.Endpoint);
        var answered = await client.SendAsync(new DoorRequest("Kms", "ListKeys") { Credential = _credential });
        foreach (var connection in open) connection.Dispose();

        Assert.Equal(200, answered.Status);
        // Each connection may hold its request line, headers or body, and a buffer as large again.
        Assert.InRange(server.PeakMemory, 0, 800L * 1024 * 1024);
    }

    private async Task WorkAsync(Uri endpoint, ConcurrentBag<Answered> answered, int wanted, TaskCompletionSource enough)
    {
        using var client = new DoorClient(endpoint);
        try
        {
            while (true)
            {
                var answer = await client.SendAsync(CreateKey());
                if (answer.Status != 200) throw new InvalidOperationException(answer.Body);
                answered.Add(new(answer.Json.Text("KeyMetadata", "KeyId"), answer.Json.Text("RequestId")));
                if (answered.Count >= wanted) enough.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The server was killed.
        }
        catch (InvalidOperationException refused)
        {
            enough.TrySetException(refused);
        }
    }

    private DoorRequest CreateKey() => new("Kms", "CreateKey") { Credential = _credential };

    private static List<string> Keys(CloudAccount account)
    {
        // Keys are looked for where time has come to.
        var client = new CloudClient(account, TestCloud.Region, "reader", account.Now);
        var keys = new List<string>();
        for (var page = 1; client.Call("Kms", "ListKeys", ("PageNumber", $"{page}"), ("PageSize", "100"))["Keys"]!["Key"]!
            .AsArray() is { Count: > 0 } found; page++)
            keys.AddRange(found.Select(key => key!.Text("KeyId")));
        return keys;
    }

    private static List<string> EventsOfCreateKey(CloudAccount account)
    {
        var client = new CloudClient(account, TestCloud.Region, "reader", account.Now);
        var events = new List<string>();
        for (var token = ""; events.Count == 0 || token.Length > 0; client.Wait(TimeSpan.FromSeconds(1)))
        {
            var page = client.Call("Actiontrail", "LookupEvents", ("MaxResults", "50"), ("NextToken", token),
                ("LookupAttribute.1.Key", "EventName"), ("LookupAttribute.1.Value", "CreateKey"));
            events.AddRange(page["Events"]!.AsArray().Select(found => found!.Text("requestId")));
            token = page.Text("NextToken");
        }

        return events;
    }

    private sealed record Answered(string KeyId, string RequestId);
}
