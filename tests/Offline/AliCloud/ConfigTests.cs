using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;
using AliCloudConfig = Pulumi.AliCloud.Config;

namespace Infra.Tests.Offline.AliCloud;

[Collection(DeploymentsCollection.Name)]
public sealed class ConfigTests : IDisposable
{
    private readonly string? _config = Environment.GetEnvironmentVariable("PULUMI_CONFIG");
    private readonly string? _region = Environment.GetEnvironmentVariable("ALICLOUD_REGION");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", _config);
        Environment.SetEnvironmentVariable("ALICLOUD_REGION", _region);
    }

    [Fact]
    public async Task Region_OtherConfiguration_IsReadAnew()
    {
        var first = await Read("""{ "alicloud:region": "cn-hangzhou" }""", () => AliCloudConfig.Region);

        var second = await Read("""{ "alicloud:region": "cn-beijing" }""", () => AliCloudConfig.Region);

        Assert.Equal(("cn-hangzhou", "cn-beijing"), (first, second));
    }

    [Fact]
    public async Task Region_NotConfigured_ComesFromTheEnvironment()
    {
        Environment.SetEnvironmentVariable("ALICLOUD_REGION", "eu-central-1");

        var fallback = await Read("{}", () => AliCloudConfig.Region);
        var configured = await Read("""{ "alicloud:region": "cn-hangzhou" }""", () => AliCloudConfig.Region);

        Assert.Equal(("eu-central-1", "cn-hangzhou"), (fallback, configured));
    }

    [Fact]
    public async Task Value_NotConfigured_IsNull()
    {
        Environment.SetEnvironmentVariable("ALICLOUD_REGION", null);

        Assert.Null(await Read("{}", () => AliCloudConfig.Region));
        Assert.Null(await Read("{}", () => AliCloudConfig.AccountId));
        Assert.Null(await Read("{}", () => AliCloudConfig.MaxRetryTimeout));
        Assert.Null(await Read("{}", () => AliCloudConfig.SkipRegionValidation));
    }

    [Fact]
    public async Task Value_NumberOrBoolean_IsTyped()
    {
        const string json = """{ "alicloud:maxRetryTimeout": "30", "alicloud:skipRegionValidation": "true" }""";

        Assert.Equal(30, await Read(json, () => AliCloudConfig.MaxRetryTimeout));
        Assert.True(await Read(json, () => AliCloudConfig.SkipRegionValidation));
    }

    /// <summary>What a program sets stays set for the process, so a key is used that nothing else reads.</summary>
    [Fact]
    public async Task Value_SetByTheProgram_TakesTheConfigurationsPlace()
    {
        AliCloudConfig.OtsInstanceName = "set";

        const string json = """{ "alicloud:otsInstanceName": "configured" }""";
        Assert.Equal("set", await Read(json, () => AliCloudConfig.OtsInstanceName));
    }

    private static async Task<T> Read<T>(string config, Func<T> read)
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", config);
        T value = default!;
        await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () => { value = read(); });
        return value;
    }
}
