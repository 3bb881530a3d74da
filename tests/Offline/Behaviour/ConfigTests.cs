using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class ConfigTests
{
    [Fact]
    public async Task Get_Settings_AreReadByTypeAndProject()
    {
        const string json = """
            {"sample:text":"a","sample:flag":"true","sample:count":"7","sample:ratio":"1.5","sample:list":"[1,2]"}
            """;

        var seen = await ReadAsync(json, config => (
            config.Get("text"),
            config.RequireBoolean("flag"),
            config.GetInt32("count"),
            config.RequireDouble("ratio"),
            string.Join('+', config.RequireObject<int[]>("list"))));

        Assert.Equal(("a", true, 7, 1.5, "1+2"), seen);
    }

    [Fact]
    public async Task Get_MissingSettings_AreNull()
    {
        var seen = await ReadAsync("{}", config => (
            config.Get("nope"), config.GetBoolean("nope"), config.GetInt32("nope"), config.GetDouble("nope"),
            config.GetSecret("nope"), config.GetObject<int[]>("nope")));

        Assert.Equal((null, null, null, null, null, null), seen);
    }

    [Fact]
    public async Task Constructor_OtherName_ReadsItsSettings()
    {
        using var environment = new EnvironmentVariables(("PULUMI_CONFIG", """{"alicloud:region":"cn-hangzhou"}"""));
        string? region = null;

        await TestProgram.UpAsync(new RecordingMocks(), () => region = new Config("alicloud").Require("region"));

        Assert.Equal("cn-hangzhou", region);
    }

    [Fact]
    public async Task RequireSecret_Setting_IsASecretOutput()
    {
        using var environment = new EnvironmentVariables(
            ("PULUMI_CONFIG", """{"project:password":"p"}"""),
            ("PULUMI_CONFIG_SECRET_KEYS", """["project:password"]"""));
        Output<string>? password = null;

        await TestProgram.UpAsync(new RecordingMocks(), () => password = new Config().RequireSecret("password"));

        Assert.True(await Output.IsSecretAsync(password!));
        Assert.Equal("p", await Pulumi.Utilities.OutputUtilities.GetValueAsync(password!));
    }

    [Fact]
    public async Task Require_Missing_NamesTheKeyAndTheCommand()
    {
        var message = await FailAsync("{}", config => config.Require("nope"));

        Assert.Contains("Missing Required configuration variable 'sample:nope'", message, StringComparison.Ordinal);
        Assert.Contains(
            "please set a value using the command `pulumi config set sample:nope", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Require_Missing_IsARunException()
    {
        var exception = await ReadAsync("{}", config => Record.Exception(() => config.Require("nope")));

        Assert.IsAssignableFrom<RunException>(exception);
        Assert.Equal("Pulumi.Config+ConfigMissingException", exception!.GetType().FullName);
    }

    [Fact]
    public async Task RequireInt32_Text_IsAConfigTypeException()
    {
        var exception = await ReadAsync(
            """{"sample:count":"many"}""", config => Record.Exception(() => config.RequireInt32("count")));

        Assert.IsAssignableFrom<RunException>(exception);
        Assert.Equal("Pulumi.Config+ConfigTypeException", exception!.GetType().FullName);
    }

    [Fact]
    public async Task Config_SetDuringTheRun_IsTooLate()
    {
        using var environment = new EnvironmentVariables(("PULUMI_CONFIG", null));
        string? seen = "nothing yet";

        await TestProgram.UpAsync(new RecordingMocks(), () =>
        {
            using var late = new EnvironmentVariables(("PULUMI_CONFIG", """{"project:key":"late"}"""));
            seen = new Config().Get("key");
        });

        Assert.Null(seen);
    }

    private static async Task<T> ReadAsync<T>(string json, Func<Config, T> read)
    {
        using var environment = new EnvironmentVariables(("PULUMI_CONFIG", json));
        T? seen = default;
        var options = new TestOptions { ProjectName = "sample", IsPreview = false };
        await Deployment.TestAsync(new RecordingMocks(), options, () => { seen = read(new Config()); });
        return seen!;
    }

    private static async Task<string> FailAsync(string json, Action<Config> read)
    {
        using var environment = new EnvironmentVariables(("PULUMI_CONFIG", json));
        return await TestProgram.FailAsync(new RecordingMocks(), () => read(new Config("sample")));
    }
}
