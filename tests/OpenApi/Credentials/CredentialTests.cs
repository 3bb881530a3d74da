using Infra.Bench.Retry;
using Infra.OpenApi.Credentials;

namespace Infra.Tests.OpenApi.Credentials;

public sealed class CredentialTests : IDisposable
{
    private const string Session = """
        {"Code":"Success","AccessKeyId":"STS.one","AccessKeySecret":"hush","SecurityToken":"token","Expiration":"1970-01-01T01:00:00Z"}
        """;

    private readonly string _home = Directory.CreateTempSubdirectory("credentials-").FullName;
    private readonly Dictionary<string, string> _variables = [];
    private readonly VirtualTime _time = new();

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task NothingSetUp_NamesEveryPlace()
    {
        var chain = CredentialChain.Default(Around(FakeNetwork.Always(404, "")));

        var error = await Assert.ThrowsAsync<CredentialException>(async () => await chain.GetAsync(default));

        foreach (var place in (string[])["ALIBABA_CLOUD_ACCESS_KEY_ID", "OIDC", "~/.aliyun/config.json", "ECS instance"])
            Assert.Contains(place, error.Message);
    }

    [Theory]
    [InlineData("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET")]
    [InlineData("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_ACCESS_KEY_ID")]
    public async Task HalfAKeyInTheEnvironment_IsAnErrorThatNamesTheOtherHalf(string set, string missing)
    {
        _variables[set] = "half";

        var error = await Assert.ThrowsAsync<CredentialException>(async () => await Chain().GetAsync(default));

        Assert.Contains($"{missing} must be set", error.Message);
    }

    [Theory]
    [InlineData("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET")]
    [InlineData("ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY")]
    public async Task Environment_ComesFirst(string id, string secret)
    {
        (_variables[id], _variables[secret]) = ("id", "secret");
        Config("""{"profiles":[{"name":"default","mode":"AK","access_key_id":"other","access_key_secret":"x"}]}""");

        var found = await Chain().GetAsync(default);

        Assert.Equal(new SigningCredential("id", "secret"), found);
    }

    [Theory]
    [InlineData("{", "it is not JSON")]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("""{"current":"prod","profiles":[]}""", "no profile 'prod'")]
    [InlineData("""{"profiles":[{"name":"default","mode":"AK","access_key_id":"i"}]}""", "lacks access_key_secret")]
    [InlineData("""{"profiles":[{"name":"default","mode":"CloudSSO"}]}""", "the mode CloudSSO")]
    [InlineData("""{"profiles":[{"name":"default","mode":"ChainableRamRoleArn","source_profile":"default","ram_role_arn":"acs:ram::1:role/r"}]}""", "leads back to itself")]
    public async Task Profile_ThatCannotBeUsed_SaysWhyAndShowsNoSecret(string config, string why)
    {
        Config(config);

        var error = await Assert.ThrowsAsync<CredentialException>(async () => await Chain().GetAsync(default));

        Assert.Contains(why, error.Message);
        Assert.Contains("config.json", error.Message);
    }

    [Fact]
    public async Task Profile_OfTheEnvironment_IsChosenOverTheCurrentOne()
    {
        _variables["ALIBABA_CLOUD_PROFILE"] = "two";
        Config("""
            {"current":"one","profiles":[
              {"name":"one","mode":"AK","access_key_id":"1","access_key_secret":"s"},
              {"name":"two","mode":"StsToken","access_key_id":"2","access_key_secret":"s","sts_token":"t"}]}
            """);

        var found = await Chain().GetAsync(default);

        Assert.Equal(new SigningCredential("2", "s", "t"), found);
    }

    [Fact]
    public async Task ProfileWithARole_AssumesItWithTheProfilesOwnKey()
    {
        Config("""
            {"profiles":[{"name":"default","mode":"RamRoleArn","access_key_id":"1","access_key_secret":"s",
              "ram_role_arn":"acs:ram::1:role/deployer","ram_session_name":"ci","expired_seconds":1800}]}
            """);
        var network = FakeNetwork.Always(200, $$"""{"RequestId":"r","Credentials":{{Session}}}""");

        var found = await CredentialChain.Default(Around(network)).GetAsync(default);

        Assert.Equal("STS.one", found.AccessKeyId);
        var (request, body) = Assert.Single(network.Asked);
        Assert.Equal("https://sts.cn-hangzhou.aliyuncs.com/", request.RequestUri!.ToString());
        Assert.Contains("RoleSessionName=ci", body);
        Assert.Contains("DurationSeconds=1800", body);
        Assert.Contains("Credential=1,", request.Headers.GetValues("authorization").Single());
    }

    [Theory]
    [InlineData("acs:ram::1:user/x", "ci", 3600, "acs:ram::ACCOUNT:role/NAME")]
    [InlineData("acs:ram::1:role/x", "c i", 3600, "session name")]
    [InlineData("acs:ram::1:role/x", "ci", 60, "900 to 43200")]
    public async Task RoleThatBreaksARule_IsNamedBeforeAnyCall(string arn, string session, int seconds, string rule)
    {
        var network = FakeNetwork.Always(200, "{}");
        ICredentialSource source = new AssumeRoleSource(
            Around(network), new(arn) { SessionName = session, Duration = TimeSpan.FromSeconds(seconds) },
            new StaticSource(new("id", "secret")));

        var error = await Assert.ThrowsAsync<CredentialException>(async () => await source.GetAsync(default));

        Assert.Contains(rule, error.Message);
        Assert.Empty(network.Asked);
    }

    [Fact]
    public async Task InstanceRole_IsAskedForInTheHardenedWayOnly()
    {
        var network = new FakeNetwork((request, _) => request.RequestUri!.AbsolutePath switch
        {
            "/latest/api/token" when request.Method == HttpMethod.Put => FakeNetwork.Answer(200, "metadata-token"),
            "/latest/meta-data/ram/security-credentials/" => FakeNetwork.Answer(200, "web"),
            "/latest/meta-data/ram/security-credentials/web" => FakeNetwork.Answer(200, Session),
            _ => FakeNetwork.Answer(500, ""),
        });

        var found = await CredentialChain.Default(Around(network)).GetAsync(default);

        Assert.Equal(new SigningCredential("STS.one", "hush", "token", DateTimeOffset.UnixEpoch.AddHours(1)), found);
        Assert.All(network.Asked.Skip(1), asked => Assert.Equal(
            "metadata-token", asked.Request.Headers.GetValues("X-aliyun-ecs-metadata-token").Single()));
    }

    [Fact]
    public async Task InstanceWithoutHardenedMode_IsNotAskedAtAll()
    {
        var network = new FakeNetwork((request, _) =>
            request.Method == HttpMethod.Put ? FakeNetwork.Answer(404, "") : FakeNetwork.Answer(200, Session));

        var found = await new EcsRoleSource(Around(network)).FindAsync(default);

        Assert.Null(found);
        Assert.Single(network.Asked);
    }

    [Fact]
    public async Task MetadataSwitchedOff_AsksNobody()
    {
        _variables["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "true";
        var network = FakeNetwork.Always(200, Session);

        Assert.Null(await new EcsRoleSource(Around(network)).FindAsync(default));
        Assert.Empty(network.Asked);
    }

    [Fact]
    public async Task OidcRole_SendsTheTokenUnsigned()
    {
        var file = Path.Combine(_home, "token");
        await File.WriteAllTextAsync(file, "oidc-token\n");
        _variables["ALIBABA_CLOUD_ROLE_ARN"] = "acs:ram::1:role/pod";
        _variables["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"] = "acs:ram::1:oidc-provider/ack";
        _variables["ALIBABA_CLOUD_OIDC_TOKEN_FILE"] = file;
        var network = FakeNetwork.Always(200, $$"""{"Credentials":{{Session}}}""");

        var found = await CredentialChain.Default(Around(network)).GetAsync(default);

        Assert.Equal("STS.one", found.AccessKeyId);
        var (request, body) = Assert.Single(network.Asked);
        Assert.Contains("OIDCToken=oidc-token", body);
        Assert.DoesNotContain("oidc-token", request.RequestUri!.ToString());
        Assert.False(request.Headers.Contains("authorization"));
    }

    [Fact]
    public async Task Session_IsAskedForAgainBeforeItEnds_AndOutlivesAFailureTillThen()
    {
        var asked = 0;
        var source = new Source(() => ++asked == 2
            ? throw new CredentialException("not now") : new("STS", $"{asked}", "t", _time.GetUtcNow().AddHours(1)));
        ICredentialSource kept = new RefreshingSource(source, _time);

        Assert.Equal("1", (await kept.GetAsync(default)).Secret);
        Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("1", (await kept.GetAsync(default)).Secret);
        Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("1", (await kept.GetAsync(default)).Secret);
        Assert.Equal("3", (await kept.GetAsync(default)).Secret);
        Assert.Equal(3, asked);
    }

    [Fact]
    public void Credential_NeverShowsItsSecrets()
    {
        var text = new SigningCredential("id", "hush", "token").ToString();

        Assert.Equal("id", text);
    }

    private ICredentialSource Chain() => CredentialChain.Default(Around(FakeNetwork.Always(404, "")));

    private Surroundings Around(FakeNetwork network) =>
        new(name => _variables.GetValueOrDefault(name), _home, network.Client) { Time = _time };

    private void Config(string text)
    {
        Directory.CreateDirectory(Path.Combine(_home, ".aliyun"));
        File.WriteAllText(Path.Combine(_home, ".aliyun", "config.json"), text);
    }

    private void Advance(TimeSpan by)
    {
        using var timer = _time.CreateTimer(_ => { }, null, by, Timeout.InfiniteTimeSpan);
        _time.Step();
    }

    private sealed class Source(Func<SigningCredential> give) : ICredentialSource
    {
        public string Name => "a test";

        public ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation) => new(give());
    }
}
