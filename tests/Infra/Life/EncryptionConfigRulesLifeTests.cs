using Infra.Engine;
using Infra.Guardrails;
using Infra.Keys;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.CloudConfig;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Life;

/// <summary>Managed rules on the embedded cloud, from their making to their end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptionConfigRulesLifeTests
{
    private const string DiskRule = "encryption-ecs-disk-encrypted";

    [Fact]
    public async Task Rules_ThroughTheirLife_AreStableChangedInPlaceAndGone()
    {
        using var life = Life(DiskRule);

        await life.AssertPlannedAsync();
        await life.AssertUpdatedAsync(args => (args.RiskLevel, args.RegionIds) = (2, new() { "cn-hangzhou" }));
        await life.AssertUpdatedAsync(args => args.DiskKeyIds = new() { "key-1" });
        await life.AssertDestroyedAsync();
    }

    [Fact]
    public async Task Pack_WithARuleMore_TakesItInPlace()
    {
        using var life = Life("encryption-pack");

        var pack = await life.AssertUpdatedAsync(args => args.Rules.Add("kms-key-rotation-enabled"));

        var rules = 0;
        life.Project.InAccount(root => rules = root.Call("Config", "GetCompliancePack", ("CompliancePackId", pack.Id))
            ["CompliancePack"]!["ConfigRules"]!.AsArray().Count);
        Assert.Equal(3, rules);
    }

    [Fact]
    public async Task Rule_DeletedOutside_IsMadeAgain()
    {
        using var life = Life(DiskRule);

        await life.AssertMadeAgainAsync((root, id) => root.Call("Config", "DeleteConfigRules", ("ConfigRuleIds", id)));
    }

    [Fact]
    public async Task Pack_DeletedOutside_IsMadeAgain()
    {
        using var life = Life("encryption-pack");

        await life.AssertMadeAgainAsync((root, id) => root.Call("Config", "DeleteCompliancePacks", ("CompliancePackIds", id)));
    }

    [Fact]
    public async Task PlainDisk_MadeByHand_IsFoundAndAnEncryptedOneIsNot()
    {
        using var life = Life(DiskRule);
        var rule = await life.GivenAsync();

        var (found, fine) = ("", "");
        Dictionary<string, string> results = [];
        life.Project.InAccount(root =>
        {
            (found, fine) = (root.CreateDisk(), root.CreateDisk(("Encrypted", "true")));
            results = root.Results(rule.Id!);
        });

        Assert.Equal(2, results.Count);
        Assert.Equal(("NON_COMPLIANT", "COMPLIANT"), (results[found], results[fine]));
    }

    [Fact]
    public async Task KeyOfTheProgram_DeclaredBesideTheRules_SatisfiesThem()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            var key = new CustomerKey("data", new() { Deletable = true });
            _ = new EncryptionConfigRules("encryption", new()
            {
                Rules = { "ecs-disk-encrypted", "kms-key-rotation-enabled" },
                DiskKeyIds = { key.KeyId },
            });
        });

        project.InAccount(root =>
        {
            var rules = root.Call("Config", "ListConfigRules")["ConfigRules"]!["ConfigRuleList"]!.AsArray();
            Assert.Equal(["COMPLIANT"], rules.Where(rule => rule!.Text("SourceIdentifier") == "kms-key-rotation-enabled")
                .Select(rule => rule!.Text("Compliance", "ComplianceType")));
        });
    }

    private static LifeCycle<EncryptionConfigRulesArgs> Life(string name) => new(name, change =>
    {
        var args = new EncryptionConfigRulesArgs { Rules = { "ecs-disk-encrypted", "ack-cluster-encryption-enabled" } };
        change(args);
        _ = new EncryptionConfigRules("encryption", args);
    });
}
