namespace Infra.Tests.Cloud.Door;

/// <summary>ACK, whose API is addressed by method and path.</summary>
public sealed class RoaTests
{
    private const string Host = "cs.cn-beijing.aliyuncs.com";

    [Theory]
    [InlineData("Acs3")]
    [InlineData("Roa")]
    public async Task Request_SignedInEitherWay_IsAnswered(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(Request(door, "GET", "/api/v1/clusters") with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
        });

        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        Assert.Empty(answer.Json["clusters"]!.AsArray());
    }

    [Theory]
    [InlineData("Acs3")]
    [InlineData("Roa")]
    public async Task Body_AndPath_BecomeParameters(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(Request(door, "PUT", "/clusters/c%2F1%20x/kms") with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
            Body = """{"disable_encryption":true}""",
        });

        Assert.Equal((404, "ErrorClusterNotFound"), (answer.Status, answer.Json.Text("code")));
        Assert.Equal(answer.RequestId, answer.Json.Text("requestId"));
    }

    [Theory]
    [InlineData("Acs3")]
    [InlineData("Roa")]
    public async Task Path_Changed_IsNoticed(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(Request(door, "GET", "/clusters/mine") with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
            Tamper = message => message.RequestUri = new(message.RequestUri!.AbsoluteUri.Replace("mine", "theirs",
                StringComparison.Ordinal)),
        });

        Assert.Equal("SignatureDoesNotMatch", answer.Json.Text("code"));
    }

    [Theory]
    [InlineData("Acs3")]
    [InlineData("Roa")]
    public async Task Body_Changed_IsNoticed(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(Request(door, "PUT", "/clusters/c1/kms") with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
            Body = """{"disable_encryption":false}""",
            Tamper = message =>
            {
                var forged = new StringContent("""{"disable_encryption":true}""");
                forged.Headers.ContentType = message.Content!.Headers.ContentType;
                forged.Headers.ContentMD5 = message.Content.Headers.ContentMD5;
                message.Content = forged;
            },
        });

        Assert.Equal(400, answer.Status);
        Assert.Equal(0, door.Door.Calls);
    }

    [Theory]
    [InlineData("GET", "/clusters/c1/kms")]
    [InlineData("GET", "/clusters//x")]
    [InlineData("PATCH", "/clusters")]
    [InlineData("GET", "/../../etc/passwd")]
    [InlineData("GET", "/no/such/path")]
    public async Task Path_NotServed_IsNamed(string method, string path)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(Request(door, method, path));

        Assert.Equal((501, "NotImplemented.Path"), (answer.Status, answer.Json.Text("code")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("""{"name":"a","name":"b"}""")]
    public async Task Body_OfAnotherForm_IsRefused(string body)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(Request(door, "POST", "/clusters") with { Body = body });

        Assert.Equal((400, "InvalidRequestBody"), (answer.Status, answer.Json.Text("code")));
        Assert.Empty(door.Log);
    }

    [Fact]
    public async Task Action_OfAck_IsNotCalledByItsName()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.SendAsync("CS", "DescribeClustersV1");

        Assert.Equal("NotImplemented.Version", answer.Code);
    }

    private static DoorRequest Request(DoorFixture door, string method, string path) => new("CS", "")
    {
        At = door.Time.Now,
        Method = new(method),
        Path = path,
        Host = Host,
    };
}
