using Infra.Guardrails;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Kms;

namespace Infra.Tests.Components.Guardrails;

[Collection(DeploymentsCollection.Name)]
public sealed class EncryptionConfigRulesTests
{
    private const string RuleType = "alicloud:cfg/rule:Rule";
    private const string PackType = "alicloud:cfg/compliancePack:CompliancePack";

    public static TheoryData<string, Action<EncryptionConfigRulesArgs>> Refused => new()
    {
        {
            "'rules' must be managed rules about encryption at rest; got ecs-encrypted. "
                + "hint: EncryptionConfigRulesDefaults.AllRules has them all",
            args => args.Rules = new() { "ecs-encrypted" }
        },
        {
            "'rules' must name every rule once; got ecs-disk-encrypted.",
            args => args.Rules = new() { "ecs-disk-encrypted", "ecs-disk-encrypted" }
        },
        {
            "'diskKeyIds' must be left out when 'ecs-disk-encrypted' is not among 'rules'; got keys.",
            args => (args.Rules, args.DiskKeyIds) = (new() { "kms-key-rotation-enabled" }, new() { "key-1" })
        },
        {
            "'diskKeyIds' must be IDs of keys, none of them empty or with a comma; got a,b.",
            args => args.DiskKeyIds = new() { "key-1", "a,b" }
        },
        {
            "'regionIds' must be IDs of regions, none of them empty or with a comma; got nothing.",
            args => args.RegionIds = new() { "" }
        },
        {
            "'excludedResourceIds' must be IDs of resources, none of them empty or with a comma; got d-1,d-2.",
            args => args.ExcludedResourceIds = new() { "d-1,d-2" }
        },
        { "'riskLevel' must be between 1 and 3; got 4.", args => args.RiskLevel = 4 },
        { "'packName' must have 1 to 100 characters; got", args => args.PackName = new string('a', 101) },
        {
            "'packName' must be left out when 'compliancePack' is false; got mine.",
            args => (args.CompliancePack, args.PackName) = (false, "mine")
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<EncryptionConfigRulesArgs> change)
    {
        var args = new EncryptionConfigRulesArgs();
        change(args);

        var text = await ProgramRun.Failure(() => _ = new EncryptionConfigRules("encryption", args));

        Assert.Contains($"EncryptionConfigRules 'encryption': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptionConfigRules(
            "encryption", new() { Rules = { "x" }, RiskLevel = 0, PackName = "" }));

        Assert.Contains("'rules' must", text, StringComparison.Ordinal);
        Assert.Contains("'riskLevel' must", text, StringComparison.Ordinal);
        Assert.Contains("'packName' must", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_NotNamed_AreThoseAboutEncryptionInOnePack()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptionConfigRules("encryption", new()));

        var rules = run.Resources.Where(one => one.Type == RuleType).Select(one => (string)one["sourceIdentifier"]!);
        Assert.Equal(EncryptionConfigRulesDefaults.Rules.Order(StringComparer.Ordinal), rules.Order(StringComparer.Ordinal));
        Assert.Equal(23, EncryptionConfigRulesDefaults.Rules.Count);
        Assert.Equal(27, EncryptionConfigRulesDefaults.AllRules.Count);
        Assert.Equal(
            rules.Select(rule => $"encryption-{rule}-id").Order(StringComparer.Ordinal),
            ((IEnumerable<object>)run.Only(PackType).Inputs["configRuleIds"])
                .Select(rule => (string)((IReadOnlyDictionary<string, object>)rule)["configRuleId"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task CompliancePack_NotWanted_IsNotDeclared()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptionConfigRules("encryption", new() { CompliancePack = false }));

        Assert.DoesNotContain(run.Resources, one => one.Type == PackType);
    }

    [Fact]
    public Task Preview_DeclaresWhatADeploymentDoes() => Previews.AssertDeclareTheSameAsync(Declare);

    [Fact]
    public async Task Deployment_OfRules_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(Declare);

        Snapshot.Matches(run);
    }

    private static void Declare()
    {
        var key = new Key("key");
        _ = new EncryptionConfigRules("encryption", new()
        {
            Rules = { "ecs-disk-encrypted", "ack-cluster-encryption-enabled", "kms-instance-multi-zone" },
            DiskKeyIds = { key.Id, "key-2" },
            RegionIds = { "cn-hangzhou", "cn-shanghai" },
            ExcludedResourceIds = { "d-1" },
            RiskLevel = 2,
            PackName = "encryption at rest",
        });
    }
}
