using Infra.Cloud;

namespace Infra.Tests.Cloud.CloudConfig;

/// <summary>What the rules about encryption say about the resources of the account.</summary>
public sealed class EvaluationTests : IDisposable
{
    private const string Disk = "ACS::ECS::Disk";
    private const string Key = "ACS::KMS::Key";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    private CloudClient Root => field ??= _account.Client();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("ecs-disk-encrypted", "NON_COMPLIANT", "COMPLIANT")]
    [InlineData("ecs-available-disk-encrypted", "NON_COMPLIANT", "COMPLIANT")]
    [InlineData("ecs-in-use-disk-encrypted", "NOT_APPLICABLE", "NOT_APPLICABLE")]
    [InlineData("ecs-disk-all-encrypted-by-kms", "NON_COMPLIANT", "COMPLIANT")]
    public void Disk_PlainAndEncrypted_IsJudgedByTheRuleThatMeansIt(string identifier, string plain, string encrypted)
    {
        var disks = (Plain: Root.CreateDisk(), Encrypted: Root.CreateDisk(("Encrypted", "true")));
        Root.Wait(TimeSpan.FromMinutes(1));

        var results = Root.Results(Root.CreateRule(identifier, Disk));

        Assert.Equal((plain, encrypted), (results[disks.Plain], results[disks.Encrypted]));
    }

    [Fact]
    public void SystemDisk_IsMeantByTheRulesOfDisksInUseAndNotByThatOfDataDisks()
    {
        Root.RunInstance();
        Root.Wait(TimeSpan.FromMinutes(5));

        var data = Root.Results(Root.CreateRule("ecs-disk-encrypted", Disk));
        var used = Root.Results(Root.CreateRule("ecs-in-use-disk-encrypted", Disk));

        Assert.Equal("NOT_APPLICABLE", Assert.Single(data).Value);
        Assert.Equal("NON_COMPLIANT", Assert.Single(used).Value);
    }

    [Fact]
    public void Disk_UnderAKeyThatIsNotNamed_IsFound()
    {
        Root.CreateEcsRole();
        var (mine, other) = (Root.CreateKey(), Root.CreateKey());
        var disks = (Mine: Root.CreateDisk(("Encrypted", "true"), ("KMSKeyId", mine)),
            Other: Root.CreateDisk(("Encrypted", "true"), ("KMSKeyId", other)));

        var results = Root.Results(Root.CreateRule(
            "ecs-disk-encrypted", Disk, ("InputParameters", $$"""{"kmsKeyIds":"key-x, {{mine}}"}""")));

        Assert.Equal(("COMPLIANT", "NON_COMPLIANT"), (results[disks.Mine], results[disks.Other]));
    }

    [Fact]
    public void Key_ThatRotatesOrNot_IsJudgedUnlessItCannot()
    {
        var keys = (On: Root.CreateKey(("EnableAutomaticRotation", "true"), ("RotationInterval", "365d")), Off: Root.CreateKey(),
            Imported: Root.CreateKey(("Origin", "EXTERNAL")), Rsa: Root.CreateKey(("KeySpec", "RSA_2048")));

        var results = Root.Results(Root.CreateRule("kms-key-rotation-enabled", Key));

        Assert.Equal(("COMPLIANT", "NON_COMPLIANT", "NOT_APPLICABLE", "NOT_APPLICABLE"),
            (results[keys.On], results[keys.Off], results[keys.Imported], results[keys.Rsa]));
    }

    [Fact]
    public void Key_ProtectedLater_IsCompliantFromThenOn()
    {
        var key = Root.CreateKey();
        var rule = Root.CreateRule("kms-key-delete-protection-enabled", Key);
        var before = Root.Results(rule)[key];

        Root.Call("Kms", "SetDeletionProtection", ("ProtectedResourceArn", $"acs:kms:cn-hangzhou:{CloudAccount.ReservedId}:key/{key}"),
            ("EnableDeletionProtection", "true"));

        Assert.Equal(("NON_COMPLIANT", "COMPLIANT"), (before, Root.Results(rule)[key]));
    }

    [Theory]
    [InlineData("RegionIdsScope", "cn-shanghai")]
    [InlineData("ResourceIdsScope", "d-other")]
    [InlineData("ExcludeResourceIdsScope", "d-other,{disk}")]
    public void Disk_OutOfScope_HasNoResult(string scope, string value)
    {
        var disk = Root.CreateDisk();

        var rule = Root.CreateRule("ecs-disk-encrypted", Disk, (scope, value.Replace("{disk}", disk, StringComparison.Ordinal)));

        Assert.Empty(Root.Results(rule));
    }

    [Theory]
    [InlineData("rds-instance-enabled-disk-encryption", null)]
    [InlineData("ecs-disk-encrypted", "ResourceGroupIdsScope")]
    [InlineData("ecs-disk-encrypted", "TagKeyScope")]
    public void Rule_ThatIsNotEvaluated_SaysSoAndNotThatAllIsWell(string identifier, string? scope)
    {
        Root.CreateDisk(("Encrypted", "true"));

        var rule = Root.CreateRule(identifier, Disk, scope is null ? [] : [(scope, "x")]);

        Assert.Empty(Root.Results(rule));
        Assert.Equal("INSUFFICIENT_DATA", Root.Rule(rule).Text("Compliance", "ComplianceType"));
    }

    [Fact]
    public void Results_Filtered_AreThoseOfTheTypeByPages()
    {
        Root.CreateDisk();
        Root.CreateDisk();
        Root.CreateDisk(("Encrypted", "true"));
        var rule = Root.CreateRule("ecs-disk-encrypted", Disk);

        var plain = Root.Results(rule, ("ComplianceType", "NON_COMPLIANT"));
        var page = Root.Call("Config", "ListConfigRuleEvaluationResults", ("MaxResults", "2"))["EvaluationResults"]!;
        var rest = Root.Call("Config", "ListConfigRuleEvaluationResults",
            ("MaxResults", "2"), ("NextToken", page.Text("NextToken")))["EvaluationResults"]!;

        Assert.Equal(2, plain.Count);
        Assert.Equal((2, 1, ""), (page["EvaluationResultList"]!.AsArray().Count, rest["EvaluationResultList"]!.AsArray().Count,
            rest.Text("NextToken")));
        Assert.Equal(2, Root.Rule(rule)["Compliance"]!["Count"]!.GetValue<int>());
    }
}
