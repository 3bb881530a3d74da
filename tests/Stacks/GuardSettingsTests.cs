using Infra.Guard;
using Infra.Policies.Judging;
using Infra.Stacks;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Stacks;

[Collection(DeploymentsCollection.Name)]
public sealed class GuardSettingsTests
{
    private const string Rule = "ecs-disk-uses-customer-key";

    [Theory]
    [InlineData("""{"no-such-rule":"mandatory"}""", "customerKey", "'atrest:guardLevels.no-such-rule' must be the id of a rule; got mandatory. hint: atrest check --list")]
    [InlineData("""{"all":"strict"}""", "customerKey", "'atrest:guardLevels.all' must be one of disabled, advisory, mandatory, remediate; got strict.")]
    [InlineData("{}", "gold", "'atrest:minimumKey' must be one of none, serviceKey, customerKey, importedKey, hsmKey; got gold.")]
    public async Task Setting_OfTheGuard_ThatIsWrong_IsRefusedByName(string levels, string key, string message)
    {
        var (failure, _) = await Deploy(levels, key);

        Assert.Contains(message, failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "customerKey", Verdict.Violation, "")]
    [InlineData("{}", "serviceKey", Verdict.Compliant, "")]
    [InlineData("""{"ecs-disk-uses-customer-key":"mandatory"}""", "customerKey", Verdict.Violation, "breaks ecs-disk-uses-customer-key")]
    [InlineData("""{"all":"mandatory"}""", "customerKey", Verdict.Violation, "breaks ecs-disk-uses-customer-key")]
    [InlineData("""{"all":"mandatory","ecs-disk-uses-customer-key":"advisory"}""", "customerKey", Verdict.Violation, "")]
    public async Task Disk_WithTheServiceKey_IsJudgedAsConfigured(string levels, string key, Verdict verdict, string expected)
    {
        var (failure, guard) = await Deploy(levels, key);

        Assert.Equal(verdict, Assert.Single(guard!.Result.Judgements, one => one.Rule.Id == Rule).Verdict);
        if (expected.Length == 0) Assert.Equal("", failure);
        else Assert.Contains(expected, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guard_WhereAllRulesAreDisabled_SaysNothing()
    {
        var (failure, guard) = await Deploy("""{"all":"disabled"}""", "customerKey");

        Assert.Equal("", failure);
        Assert.Empty(guard!.Result.Judgements);
    }

    private static async Task<(string Failure, ProgramGuard? Guard)> Deploy(string levels, string key)
    {
        StackOptions? given = null;
        var configuration = new Dictionary<string, string>
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:disks"] = """[{"name":"cache","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
            ["atrest:guardLevels"] = levels,
            ["atrest:minimumKey"] = key,
        };
        var failure = await Record.ExceptionAsync(() => ProgramRun.Of(
            options => new EnvironmentStack(ProgramSettings.Load(new Config()), given = options), null, isPreview: false, configuration));
        return (failure is null ? "" : ProgramRun.Text(failure), given is null ? null : ProgramGuard.Of(given));
    }
}
