using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>Who gets in, and what the others are told.</summary>
public sealed class AdmissionTests
{
    private const string Token = "a-token-of-the-session";

    [Theory]
    [InlineData("Rpc", "GET", false)]
    [InlineData("Rpc", "POST", false)]
    [InlineData("Rpc", "POST", true)]
    [InlineData("Acs3", "GET", false)]
    [InlineData("Acs3", "POST", false)]
    [InlineData("Acs3", "POST", true)]
    public async Task Request_SignedInAnyWay_IsAnswered(string scheme, string method, bool asForm)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "CreateKey", ("Description", "a b+c/d~*é")) with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
            Method = new HttpMethod(method),
            AsForm = asForm,
        });

        Assert.Equal(200, answer.Status);
        Assert.Equal("a b+c/d~*é", answer.Json.Text("KeyMetadata", "Description"));
        Assert.Equal(answer.Json.Text("RequestId"), answer.RequestId);
    }

    [Theory]
    [InlineData("Rpc")]
    [InlineData("Acs3")]
    public async Task Secret_ThatIsWrong_DoesNotMatch(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
            Credential = DoorRequest.Anyone with { Secret = "another" },
        });

        Refused(answer, 400, "SignatureDoesNotMatch");
        Assert.StartsWith("Specified signature is not matched with our calculation. server string to sign is:"
            + (scheme == "Rpc" ? "POST&%2F&AccessKeyId" : "ACS3-HMAC-SHA256\n"), answer.Json.Text("Message"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-16, "InvalidTimeStamp.Expired")]
    [InlineData(16, "InvalidTimeStamp.Expired")]
    [InlineData(-14, "")]
    [InlineData(14, "")]
    public async Task Timestamp_MoreThanAQuarterOfAnHourOff_IsExpired(int minutes, string code)
    {
        await using var door = await DoorFixture.OpenAsync();

        foreach (var scheme in new[] { Scheme.Rpc, Scheme.Acs3 })
        {
            var answer = await door.Client.SendAsync(
                door.Request("Kms", "ListKeys") with { Scheme = scheme, At = door.Time.Now.AddMinutes(minutes) });

            Assert.Equal(code, answer.Code);
        }
    }

    [Theory]
    [InlineData("Rpc")]
    [InlineData("Acs3")]
    public async Task Nonce_UsedAgain_IsRefused_AndOnlyForItsKey(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();
        var request = door.Request("Kms", "ListKeys") with { Scheme = Enum.Parse<Scheme>(scheme), Nonce = "once" };
        var other = door.Account.CreateAccessKey(null);

        var first = await door.Client.SendAsync(request);
        var second = await door.Client.SendAsync(request with { At = request.At.AddSeconds(1) });
        var third = await door.Client.SendAsync(request with { Credential = other });

        Assert.Equal((200, 200), (first.Status, third.Status));
        Refused(second, 400, "SignatureNonceUsed");
    }

    [Fact]
    public async Task Nonce_OfARequestThatWasNotLetIn_IsNotUsedUp()
    {
        await using var door = await DoorFixture.OpenAsync();
        var request = door.Request("Kms", "ListKeys") with { Nonce = "once" };

        var forged = await door.Client.SendAsync(
            request with { Credential = DoorRequest.Anyone with { Secret = "another" } });
        var answer = await door.Client.SendAsync(request);

        Assert.Equal(("SignatureDoesNotMatch", 200), (forged.Code, answer.Status));
    }

    [Fact]
    public async Task AccessKey_ThatNobodyHas_IsNotFound()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Credential = DoorRequest.Anyone with { AccessKeyId = "LTAInobody" },
        });

        Refused(answer, 404, "InvalidAccessKeyId.NotFound");
    }

    [Fact]
    public async Task AccessKey_SwitchedOff_IsInactive()
    {
        await using var door = await DoorFixture.OpenAsync();
        var key = door.Account.CreateAccessKey(null);
        await door.SendAsync("Ram", "UpdateAccessKey", ("UserAccessKeyId", key.AccessKeyId), ("Status", "Inactive"));

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with { Credential = key });

        Refused(answer, 400, "InvalidAccessKeyId.Inactive");
    }

    [Theory]
    [InlineData(Token, 1, 200, "")]
    [InlineData(Token, -1, 400, "InvalidSecurityToken.Expired")]
    [InlineData("b-token-of-the-session", 1, 400, "InvalidSecurityToken.MismatchWithAccessKey")]
    [InlineData("short", 1, 400, "InvalidSecurityToken.Malformed")]
    [InlineData(null, 1, 404, "InvalidAccessKeyId.NotFound")]
    public async Task Session_NeedsItsToken_WhileItLasts(string? token, int minutesLeft, int status, string code)
    {
        Credential? session = null;
        await using var door = await DoorFixture.OpenAsync(options => options with { Credentials = _ => session });
        session = new("STS.1", "secret", Principal.Root, Token, door.Time.Now.AddMinutes(minutesLeft), IsActive: true);

        foreach (var scheme in new[] { Scheme.Rpc, Scheme.Acs3 })
        {
            var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
            {
                Scheme = scheme,
                Credential = session with { SecurityToken = token },
            });

            Assert.Equal((status, code), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task Token_BesideAKeyThatNeedsNone_IsAMismatch()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Credential = DoorRequest.Anyone with { SecurityToken = Token },
        });

        Refused(answer, 400, "InvalidSecurityToken.MismatchWithAccessKey");
    }

    [Fact]
    public async Task Caller_IsWhoseKeySigned()
    {
        await using var door = await DoorFixture.OpenAsync();
        await door.SendAsync("Ram", "CreateUser", ("UserName", "ann"));
        door.Account.Commit(door.Time.Now.AddSeconds(1));
        var key = door.Account.CreateAccessKey("ann");

        var answer = await door.Client.SendAsync(door.Request("Sts", "GetCallerIdentity") with { Credential = key });

        Assert.Equal("acs:ram::0000000000000001:user/ann", answer.Json.Text("Arn"));
    }

    internal static void Refused(DoorAnswer answer, int status, string code)
    {
        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal("kms.cn-hangzhou.aliyuncs.com", answer.Json.Text("HostId"));
        Assert.Equal(answer.RequestId, answer.Json.Text("RequestId"));
        Assert.Matches("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$", answer.RequestId);
        Assert.NotEmpty(answer.Json.Text("Message"));
    }
}
