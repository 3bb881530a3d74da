using System.Collections.Immutable;
using Infra.Stacks;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Stacks;

[Collection("Deployments")]
public sealed class EnvironmentStackTests
{
    private const string DiskType = "alicloud:ecs/ecsDisk:EcsDisk";

    [Fact]
    public async Task ParameterlessConstructor_ReadsTheConfiguration()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ProgramRun.Of(
            _ => new EnvironmentStack(), null, isPreview: true, new Dictionary<string, string>()));

        Assert.Contains("Config 'alicloud:region' must be set", ProgramRun.Text(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DevStack_Deployment_MatchesTheReviewedSnapshot()
    {
        var run = await Deploy(StackFiles.Configuration("dev"), isPreview: false);

        Snapshot.Matches(run);
    }

    [Fact]
    public async Task ProdStack_Preview_MatchesTheReviewedSnapshot()
    {
        var run = await Deploy(StackFiles.Configuration("prod"), isPreview: true);

        Snapshot.Matches(run);
    }

    [Fact]
    public async Task DevStack_Preview_DeclaresTheSameResources()
    {
        var deployment = await Deploy(StackFiles.Configuration("dev"), isPreview: false);
        var preview = await Deploy(StackFiles.Configuration("dev"), isPreview: true);

        Assert.Equal(
            deployment.Resources.Select(resource => (resource.Type, resource.Name, resource.Parent)),
            preview.Resources.Select(resource => (resource.Type, resource.Name, resource.Parent)));
        Assert.All(preview.Resources, resource => Assert.True(resource.IsRegistered));
    }

    [Fact]
    public async Task DevStack_Outputs_NameEverythingByItsName()
    {
        EnvironmentStack? stack = null;

        await ProgramRun.Of(options => stack = Build(options), null, isPreview: false, StackFiles.Configuration("dev"));

        Assert.Equal(["orders", "platform", "secrets"], await Names(stack!.KeyIds));
        Assert.Equal("orders-key-id", (await Value(stack.KeyIds))["orders"]);
        Assert.Equal(["orders", "platform", "secrets"], await Names(stack.KeyArns));
        Assert.Equal(["build-cache", "orders-db"], await Names(stack.DiskIds));
        Assert.Equal(["golden"], await Names(stack.ImageIds));
        Assert.Equal(["app", "builder"], await Names(stack.InstanceIds));
        Assert.Equal(["app-template"], await Names(stack.LaunchTemplateIds));
        Assert.Equal(["shop"], await Names(stack.ClusterIds));
        Assert.Equal("AliyunECSDiskEncryptDefaultRole", await OutputUtilities.GetValueAsync(stack.EncryptionRole));
    }

    [Fact]
    public async Task Stack_WithTheServiceKeyOnly_LeavesRamAlone()
    {
        var run = await Deploy(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:disks"] = """[{"name":"d1","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        }, isPreview: false);

        Assert.Equal([DiskType, "atrest:index:EncryptedDisk"], run.Resources.Select(resource => resource.Type));
        Assert.Empty(run.Calls);
    }

    [Fact]
    public async Task Stack_WhereSomebodyElseManagesTheRole_LeavesRamAlone()
    {
        var configuration = StackFiles.SmallConfiguration();
        configuration["atrest:manageEncryptionRole"] = "false";

        var run = await Deploy(configuration, isPreview: false);

        Assert.DoesNotContain(
            run.Resources,
            resource => resource.Type.StartsWith("alicloud:ram/", StringComparison.Ordinal));
        Assert.Empty(run.Calls);
    }

    [Fact]
    public async Task Stack_WithKeysThatExist_LooksThemUp()
    {
        var account = new FakeAccount().WithKey("key-1").WithKey("key-2").WithAlias("alias/shared", "key-2");

        var run = await ProgramRun.Of(Build, account, isPreview: false, new Dictionary<string, string>
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = """
                [{"name":"a","existing":"acs:kms:cn-hangzhou:1:key/key-1"},{"name":"b","existing":"alias/shared"}]
                """,
            ["atrest:disks"] = """[{"name":"d1","key":"a","sizeGiB":40},{"name":"d2","key":"b","sizeGiB":40}]""",
            ["atrest:zoneId"] = "cn-hangzhou-h",
        });

        var keys = run.Resources.Where(resource => resource.Type == "alicloud:kms/key:Key");
        Assert.All(keys, key => Assert.True(key.IsRead));
        var disks = run.Resources.Where(resource => resource.Type == DiskType);
        Assert.Equal(["key-1", "key-2"], disks.Select(disk => disk["kmsKeyId"]));
    }

    [Fact]
    public async Task Stack_Deletable_ProtectsNothing()
    {
        var configuration = StackFiles.Configuration("prod");
        configuration["atrest:deletable"] = "true";

        var run = await Deploy(configuration, isPreview: false);

        Assert.DoesNotContain(run.Resources, resource => resource.Options.Protect is true);
    }

    private static EnvironmentStack Build(StackOptions options) => new(ProgramSettings.Load(new Config()), options);

    private static Task<ProgramRun> Deploy(Dictionary<string, string> configuration, bool isPreview) =>
        ProgramRun.Of(Build, null, isPreview, configuration);

    private static async Task<IEnumerable<string>> Names(Output<ImmutableDictionary<string, string>> output) =>
        (await Value(output)).Keys.Order(StringComparer.Ordinal);

    private static Task<ImmutableDictionary<string, string>> Value(
        Output<ImmutableDictionary<string, string>> output) => OutputUtilities.GetValueAsync(output);
}
