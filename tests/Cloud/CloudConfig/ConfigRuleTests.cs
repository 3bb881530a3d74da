using Infra.Cloud;

namespace Infra.Tests.Cloud.CloudConfig;

/// <summary>Rules and compliance packs of the embedded Cloud Config.</summary>
public sealed class ConfigRuleTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    private CloudClient Root => field ??= _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Rule_Created_IsAnsweredAsItWasAskedFor()
    {
        var id = Root.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk",
            ("Description", "disks"), ("InputParameters", """{"kmsKeyIds":"a,b"}"""), ("RegionIdsScope", "cn-hangzhou"));

        var rule = Root.Rule(id);

        Assert.StartsWith("cr-", id, StringComparison.Ordinal);
        Assert.Equal("disks", rule.Text("Description"));
        Assert.Equal("ACTIVE", rule.Text("ConfigRuleState"));
        Assert.Equal(("ALIYUN", "ecs-disk-encrypted"), (rule.Text("Source", "Owner"), rule.Text("Source", "Identifier")));
        Assert.Equal("ConfigurationItemChangeNotification", rule["Source"]!["SourceDetails"]![0]!.Text("MessageType"));
        Assert.Equal("ACS::ECS::Disk", rule["Scope"]!["ComplianceResourceTypes"]![0]!.GetValue<string>());
        Assert.Equal("a,b", rule.Text("InputParameters", "kmsKeyIds"));
        Assert.Equal("cn-hangzhou", rule.Text("RegionIdsScope"));
    }

    [Fact]
    public void Rule_Updated_ChangesWhatIsSentAndKeepsTheRest()
    {
        var id = Root.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk", ("Description", "disks"));

        Root.Call("Config", "UpdateConfigRule", ("ConfigRuleId", id), ("RiskLevel", "3"));

        Assert.Equal(3, Root.Rule(id)["RiskLevel"]!.GetValue<int>());
        Assert.Equal("disks", Root.Rule(id).Text("Description"));
    }

    [Fact]
    public void Rule_StoppedAndStarted_SaysNothingInBetween()
    {
        Root.CreateDisk();
        var id = Root.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk");

        Root.Call("Config", "StopConfigRules", ("ConfigRuleIds", id));
        var stopped = Root.Rule(id);
        Root.Call("Config", "ActiveConfigRules", ("ConfigRuleIds", id));

        Assert.Equal(("INACTIVE", "INSUFFICIENT_DATA"),
            (stopped.Text("ConfigRuleState"), stopped.Text("Compliance", "ComplianceType")));
        Assert.Equal("NON_COMPLIANT", Root.Rule(id).Text("Compliance", "ComplianceType"));
    }

    [Fact]
    public void Rule_Deleted_IsGoneFromItsPackToo()
    {
        var (gone, left) = (Root.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk"), Root.CreateRule("x", "ACS::ECS::Disk"));
        var pack = Root.CreatePack(gone, left);

        Root.Call("Config", "DeleteConfigRules", ("ConfigRuleIds", gone));

        Assert.Equal("ConfigRuleNotExists", Root.Refusal("Config", "GetConfigRule", ("ConfigRuleId", gone)).Code);
        Assert.Equal([left], Root.PackRules(pack));
    }

    [Fact]
    public void Pack_ThroughItsLife_HoldsTheRulesItIsTold()
    {
        var (one, two) = (Root.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk"), Root.CreateRule("x", "ACS::ECS::Disk"));
        var pack = Root.CreatePack(one);

        Root.Call("Config", "AttachConfigRuleToCompliancePack", ("CompliancePackId", pack), ("ConfigRuleIds", two));
        Root.Call("Config", "DetachConfigRuleToCompliancePack", ("CompliancePackId", pack), ("ConfigRuleIds", one));
        Root.Call("Config", "UpdateCompliancePack", ("CompliancePackId", pack), ("RiskLevel", "2"));
        var held = Root.PackRules(pack);
        var answer = Root.Call("Config", "GetCompliancePack", ("CompliancePackId", pack))["CompliancePack"]!;
        Root.Call("Config", "DeleteCompliancePacks", ("CompliancePackIds", pack));

        Assert.Equal([two], held);
        Assert.Equal(("ACTIVE", 2), (answer.Text("Status"), answer["RiskLevel"]!.GetValue<int>()));
        Assert.Equal("", Root.Rule(two).Text("CreateBy", "CompliancePackId"));
        Assert.Equal("Invalid.CompliancePackId.Value",
            Root.Refusal("Config", "GetCompliancePack", ("CompliancePackId", pack)).Code);
    }

    [Theory]
    [InlineData("CreateConfigRule", "Invalid.ConfigRuleName.Empty", "SourceOwner=ALIYUN")]
    [InlineData("CreateConfigRule", "Invalid.SourceOwner.Value", "{new};SourceOwner=CUSTOM_FC")]
    [InlineData("CreateConfigRule", "Invalid.RiskLevel.Value", "{new};RiskLevel=4")]
    [InlineData("CreateConfigRule", "Invalid.RiskLevel.Empty", "{new};RiskLevel=")]
    [InlineData("CreateConfigRule", "Invalid.ConfigRuleTriggerTypes.Value", "{new};ConfigRuleTriggerTypes=Daily")]
    [InlineData("CreateConfigRule", "Invalid.MaximumExecutionFrequency.Value", "{new};MaximumExecutionFrequency=Daily")]
    [InlineData("CreateConfigRule", "Invalid.InputParameters.Value", "{new};InputParameters=[1]")]
    [InlineData("CreateConfigRule", "Invalid.InputParameters.Value", "{new};InputParameters={")]
    [InlineData("CreateConfigRule", "ConfigRuleExists", "{new};ConfigRuleName=there")]
    [InlineData("CreateConfigRule", "NotImplemented.Parameter", "{new};TagKeyLogicScope=AND")]
    [InlineData("UpdateConfigRule", "ConfigRuleNotExists", "ConfigRuleId=cr-none")]
    [InlineData("DeleteConfigRules", "ConfigRuleNotExists", "ConfigRuleIds={id},cr-none")]
    [InlineData("CreateCompliancePack", "Invalid.CompliancePackName.Empty", "RiskLevel=1")]
    [InlineData("CreateCompliancePack", "Invalid.ConfigRules.Empty", "CompliancePackName=new")]
    [InlineData("CreateCompliancePack", "Invalid.ConfigRules.Empty", "CompliancePackName=new;ConfigRules=[]")]
    [InlineData("CreateCompliancePack", "Invalid.ConfigRules.Value", "CompliancePackName=new;ConfigRules=x")]
    [InlineData("CreateCompliancePack", "Invalid.ConfigRules.Value", """CompliancePackName=new;ConfigRules=[{"ConfigRuleId":"cr-none"}]""")]
    [InlineData("CreateCompliancePack", "Invalid.ConfigRules.Value", """CompliancePackName=new;ConfigRules=[{"ManagedRuleIdentifier":"x"}]""")]
    [InlineData("CreateCompliancePack", "CompliancePackExists", """CompliancePackName=pack;ConfigRules=[]""")]
    [InlineData("AttachConfigRuleToCompliancePack", "Invalid.CompliancePackId.Value", "CompliancePackId=cp-none;ConfigRuleIds={id}")]
    [InlineData("StartConfigRuleEvaluation", "ConfigRuleNotExists", "ConfigRuleId=cr-none")]
    public void Call_ThatCannotBe_IsRefusedByCode(string action, string code, string parameters)
    {
        var id = Root.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk", ("ConfigRuleName", "there"));
        Root.CreatePack(id);
        const string made = "ConfigRuleName=new;SourceOwner=ALIYUN;SourceIdentifier=x;RiskLevel=1;"
            + "ConfigRuleTriggerTypes=ScheduledNotification;ResourceTypesScope=ACS::ECS::Disk";

        var sent = parameters.Replace("{new}", made, StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal)
            .Split(';').Select(pair => pair.Split('=', 2)).GroupBy(pair => pair[0]).Select(pair => (pair.Key, (string?)pair.Last()[1]));
        var refusal = Root.Refusal("Config", action, [.. sent]);

        Assert.Equal(code, refusal.Code);
        Assert.Equal("ConfigRuleExists", Root.Refusal("Config", "CreateConfigRule", Given("there")).Code);
    }

    [Fact]
    public void Rule_AskedForTwiceWithOneToken_IsMadeOnce()
    {
        var first = Root.Call("Config", "CreateConfigRule", [.. Given("a"), ("ClientToken", "t")]).Text("ConfigRuleId");

        var second = Root.Call("Config", "CreateConfigRule", [.. Given("a"), ("ClientToken", "t")]).Text("ConfigRuleId");

        Assert.Equal(first, second);
    }

    [Fact]
    public void User_WithoutPermission_IsRefused()
    {
        var alice = _account.UserWith("alice", """{"Effect":"Allow","Action":"ecs:*","Resource":"*"}""");

        Assert.Equal("NoPermission", _account.Client(alice).Refusal("Config", "ListConfigRules").Code);
    }

    private static (string, string?)[] Given(string name) =>
    [
        ("ConfigRuleName", name), ("SourceOwner", "ALIYUN"), ("SourceIdentifier", "x"), ("RiskLevel", "1"),
        ("ConfigRuleTriggerTypes", "ScheduledNotification"), ("ResourceTypesScope", "ACS::ECS::Disk"),
    ];
}
