using Infra.Stacks;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Stacks;

/// <summary>What takes two settings to judge about instances, images, templates and clusters.</summary>
[Collection("Deployments")]
public sealed class ComputeSettingsTests
{
    [Theory]
    [InlineData("images", """[{"name":"i","key":"k"}]""", "'atrest:images[0].sourceImageId' must be given without 'instance'")]
    [InlineData("images", """[{"name":"i","key":"x","sourceImageId":"m-1"}]""", "'atrest:images[0].key' must be a name in atrest:keys; got x. hint: there are k")]
    [InlineData("images", """[{"name":"i","key":"k","instance":"x"}]""", "'atrest:images[0].instance' must be a name in atrest:instances; got x. hint: there are app")]
    [InlineData("instances", """[{"name":"app"}]""", "'atrest:instances[0].instanceType' must be given")]
    [InlineData("instances", """[{"name":"app","instanceType":"t"}]""", "'atrest:instances[0].image' must be given without 'imageId'")]
    [InlineData("instances", """[{"name":"app","instanceType":"t","imageId":"m-1"}]""", "'atrest:instances[0].key' must be given with 'imageId'")]
    [InlineData("instances", """[{"name":"app","instanceType":"t","image":"x"}]""", "'atrest:instances[0].image' must be a name in atrest:images; got x. hint: add it there")]
    [InlineData("instances", """[{"name":"app","instanceType":"t","imageId":"m-1","key":"k","zoneId":"cn-beijing-a"}]""", "'atrest:instances[0].zoneId' must be a zone of the region cn-hangzhou")]
    [InlineData("launchTemplates", """[{"name":"t","instanceType":"t","imageId":"m-1","key":"x"}]""", "'atrest:launchTemplates[0].key' must be a name in atrest:keys")]
    [InlineData("clusters", """[{"name":"c","key":"x","nodeType":"t"}]""", "'atrest:clusters[0].key' must be a name in atrest:keys")]
    [InlineData("clusters", """[{"name":"c","key":"k","nodeType":"t","nodeKey":"x"}]""", "'atrest:clusters[0].nodeKey' must be a name in atrest:keys")]
    [InlineData("disks", """[{"name":"d","key":"k","sizeGiB":40,"instance":"x"}]""", "'atrest:disks[0].instance' must be a name in atrest:instances")]
    [InlineData("disks", """[{"name":"d","key":"k","sizeGiB":40,"snapshotPolicy":"x"}]""", "'atrest:disks[0].snapshotPolicy' must be a name in atrest:snapshotPolicies")]
    [InlineData("disks", """[{"name":"d","key":"k","sizeGiB":40,"instance":"app","zoneId":"cn-hangzhou-i"}]""", "'atrest:disks[0].zoneId' must be cn-hangzhou-h, the zone of the instance app; got cn-hangzhou-i")]
    [InlineData("encryptByDefault", "x", "'atrest:encryptByDefault' must be a name in atrest:keys")]
    [InlineData("kmsInstanceId", "x", "'atrest:kmsInstanceId' must start with 'kst-'")]
    [InlineData("sshPublicKey", "", "'atrest:sshPublicKey' must be given with instances or launch templates")]
    [InlineData("zoneId", "", "'atrest:instances[0].zoneId' must be given")]
    public async Task Setting_BreakingARule_IsNamed(string key, string value, string message)
    {
        var text = await Failure(new() { [$"atrest:{key}"] = value });

        Assert.Contains($"Config {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Image_OfAnInstanceThatBootsFromIt_IsRefused()
    {
        var text = await Failure(new()
        {
            ["atrest:images"] = """[{"name":"i","key":"k","instance":"b"},{"name":"j","key":"k","instance":"a"}]""",
            ["atrest:instances"] = """
                [{"name":"a","instanceType":"t","image":"i"},{"name":"b","instanceType":"t","image":"j"}]
                """,
        });

        Assert.Contains(
            "'atrest:images[0].instance' must be an instance that does not boot from this image", text,
            StringComparison.Ordinal);
    }

    private static async Task<string> Failure(Dictionary<string, string> changed)
    {
        var configuration = new Dictionary<string, string>
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:zoneId"] = "cn-hangzhou-h",
            ["atrest:sshPublicKey"] = "ssh-rsa AAAA",
            ["atrest:keys"] = """[{"name":"k"}]""",
            ["atrest:instances"] = """[{"name":"app","instanceType":"ecs.g7.large","imageId":"m-1","key":"k"}]""",
        };
        foreach (var (key, value) in changed) configuration[key] = value;
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ProgramRun.Of(
            options => new EnvironmentStack(ProgramSettings.Load(new Config()), options), null, isPreview: true,
            configuration));
        return ProgramRun.Text(failure);
    }
}
