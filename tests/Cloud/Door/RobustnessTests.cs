using System.Security.Cryptography;
using System.Text;

namespace Infra.Tests.Cloud.Door;

/// <summary>What nobody should send: the door stays up, says no in a form that can be read, and answers the next
/// caller.</summary>
public sealed class RobustnessTests
{
    [Fact]
    public async Task Connections_AThousandAtOnce_AreAllAnswered()
    {
        await using var door = await DoorFixture.OpenAsync();
        var open = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => RawConnection.OpenAsync(door.Door.Endpoint)));

        // All are open; now each asks, and none is closed before the last has been answered.
        await Task.WhenAll(open.Select(connection =>
            connection.WriteAsync("GET /?Action=ListKeys&Version=2016-01-20 HTTP/1.1\r\nHost: localhost\r\n\r\n")));
        var answers = await Task.WhenAll(open.Select(connection => connection.StatusAsync()));
        var answered = await door.SendAsync("Kms", "ListKeys");
        foreach (var connection in open) connection.Dispose();

        Assert.All(answers, status => Assert.Equal(400, status));
        Assert.Equal(200, answered.Status);
    }

    [Fact]
    public async Task Requests_AThousandAtOnce_AreAllAnswered()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 1000).Select(_ => door.SendAsync("Ecs", "DescribeRegions")));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(1000, answers.Select(answer => answer.RequestId).Distinct().Count());
    }

    [Fact]
    public async Task Bodies_ThatDoNotCome_KeepNobodyElseWaiting()
    {
        await using var door = await DoorFixture.OpenAsync();
        var slow = await Task.WhenAll(Enumerable.Range(0, 200).Select(async number =>
        {
            var connection = await RawConnection.OpenAsync(door.Door.Endpoint);
            await connection.WriteAsync(number % 2 == 0
                ? "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\na"
                : "POST / HTTP/1.1\r\nHost: local");
            return connection;
        }));

        var answered = await door.SendAsync("Kms", "ListKeys");
        foreach (var connection in slow) connection.Dispose();
        var again = await door.SendAsync("Kms", "ListKeys");

        Assert.Equal((200, 200), (answered.Status, again.Status));
        Assert.Empty(door.Log);
    }

    [Theory]
    [InlineData("GET /{200000} HTTP/1.1\r\nHost: a\r\n\r\n", 414)]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX: {40000}\r\n\r\n", 431)]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\n{headers}\r\n", 431)]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n", 413)]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n50000\r\n{327680}\r\n0\r\n\r\n", 413)]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400)]
    [InlineData("GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400)]
    [InlineData("GET /?{parameters} HTTP/1.1\r\nHost: a\r\n\r\n", 400)]
    [InlineData("GET /?Action=%FF%FE&Version=%00&%=%%%zz HTTP/1.1\r\nHost: a\r\n\r\n", 501)]
    [InlineData("GET /%00%2e%2e%2f HTTP/1.1\r\nHost: a\r\n\r\n", 400)]
    [InlineData("GET * HTTP/1.1\r\nHost: a\r\n\r\n", 405)]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 501)]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\u0001\u0000", 400)]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", null)]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nAuthorization: ACS3-HMAC-SHA256 {20000}\r\n\r\n", 400)]
    public async Task Request_OfNoForm_IsRefused_AndTheNextIsAnswered(string raw, int? status)
    {
        await using var door = await DoorFixture.OpenAsync();
        using var connection = await RawConnection.OpenAsync(door.Door.Endpoint);

        await connection.WriteAsync(Filled(raw));
        var refused = await connection.StatusAsync();
        var answered = await door.SendAsync("Kms", "ListKeys");

        Assert.Equal(status, refused);
        Assert.Equal(200, answered.Status);
        Assert.Empty(door.Log);
    }

    [Fact]
    public async Task Noise_IsNeverABug()
    {
        await using var door = await DoorFixture.OpenAsync();

        for (var i = 0; i < 200; i++)
        {
            using var connection = await RawConnection.OpenAsync(door.Door.Endpoint);
            var noise = RandomNumberGenerator.GetBytes(RandomNumberGenerator.GetInt32(1, 600));
            var query = i % 2 == 0 ? "" : Uri.EscapeDataString(Encoding.Latin1.GetString(noise));
            await connection.WriteAsync(i % 2 == 0 ? noise
                : Encoding.ASCII.GetBytes($"GET /?{query} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
            if (i % 2 == 1) Assert.InRange(await connection.StatusAsync() ?? 0, 400, 599);
        }

        Assert.Equal(200, (await door.SendAsync("Kms", "ListKeys")).Status);
        Assert.Empty(door.Log);
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("key-1\u0000.json")]
    [InlineData("\"}],\"a\":{")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE keys; --")]
    [InlineData("%s%n%x{0}${jndi:ldap://a}")]
    [InlineData("\u202Eesrever\u200B\uFEFF")]
    [InlineData("\r\nx-acs-request-id: forged\r\n\r\n")]
    [InlineData("{60000}")]
    public async Task Identifier_ThatIsHostile_IsAnIdentifierThatDoesNotExist(string hostile)
    {
        await using var door = await DoorFixture.OpenAsync();
        var id = Filled(hostile);

        foreach (var (product, action, parameter) in new[]
        {
            ("Kms", "DescribeKey", "KeyId"), ("Kms", "CreateAlias", "AliasName"), ("Ram", "GetRole", "RoleName"),
            ("Ecs", "DeleteDisk", "DiskId"), ("Ecs", "DescribeDisks", "DiskIds"), ("Kms", id, "KeyId"),
        })
            foreach (var format in new[] { "JSON", "XML" })
            {
                var answer = await door.Client.SendAsync(
                    door.Request(product, action, (parameter, id)) with { Scheme = Scheme.Rpc, AsForm = true, Format = format });

                Assert.InRange(answer.Status, 400, 501);
                Assert.NotEqual(500, answer.Status);
                Assert.Matches("^[0-9A-F-]{36}$", answer.RequestId);
                _ = format == "XML" ? (object)answer.Xml : answer.Json;
            }

        Assert.Empty(door.Log);
    }

    private static string Filled(string text)
    {
        text = text
            .Replace("{headers}", string.Concat(Enumerable.Range(0, 100).Select(i => $"H{i}: a\r\n")), StringComparison.Ordinal)
            .Replace("{parameters}", string.Join('&', Enumerable.Range(0, 2000).Select(i => $"p{i}=")), StringComparison.Ordinal);
        foreach (var length in new[] { 20_000, 40_000, 60_000, 200_000, 327_680 })
            text = text.Replace($"{{{length}}}", new string('a', length), StringComparison.Ordinal);
        return text;
    }
}
