using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class SnapshotPolicyTests : IDisposable
{
    private const string Beijing = "cn-beijing";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("timePoints", null, "MissingParameter")]
    [InlineData("timePoints", "[]", "InvalidParameter")]
    [InlineData("timePoints", "[\"24\"]", "InvalidParameter")]
    [InlineData("timePoints", "[\"1\",\"1\"]", "InvalidParameter")]
    [InlineData("timePoints", "noon", "InvalidParameter")]
    [InlineData("repeatWeekdays", "[\"0\"]", "InvalidParameter")]
    [InlineData("repeatWeekdays", "[\"8\"]", "InvalidParameter")]
    [InlineData("retentionDays", "0", "InvalidParameter")]
    [InlineData("retentionDays", null, "MissingParameter")]
    [InlineData("autoSnapshotPolicyName", "1", "InvalidSnapshotPolicyName.Malformed")]
    [InlineData("TargetCopyRegions", "[\"cn-atlantis\"]", "InvalidParameter.TargetCopyRegions")]
    [InlineData("TargetCopyRegions", "[\"cn-hangzhou\"]", "InvalidParameter.TargetCopyRegions")]
    [InlineData("EnableCrossRegionCopy", "true", "InvalidParameter.TargetCopyRegions")]
    [InlineData("CopiedSnapshotsRetentionDays", "0", "InvalidParameter.CopiedSnapshotsRetentionDays")]
    [InlineData("CopyEncryptionConfiguration.KMSKeyId", "key-1", "InvalidParameter.EncryptedIllegal")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, string code)
    {
        var arguments = new Dictionary<string, string?>
        {
            ["timePoints"] = "[\"1\"]",
            ["repeatWeekdays"] = "[\"1\"]",
            ["retentionDays"] = "7",
            [parameter] = value,
        };

        var refusal = _account.Client().Refusal("Ecs", "CreateAutoSnapshotPolicy",
            [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void KeyOfCopies_MustBeOneOfTheTarget()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var (here, there) = (client.CreateKey(), _account.Client("beijing", Beijing).CreateKey());

        var refusal = (CloudException?)Record.Exception(() => Create(client, Copies(here)));
        var policy = Create(client, Copies(there));

        Assert.Equal("InvalidOperation.KMSKeyIdNotFound", refusal?.Code);
        var copies = Policy(client, policy);
        Assert.Equal((true, there), (copies["CopyEncryptionConfiguration"]!.Flag("Encrypted"),
            copies.Text("CopyEncryptionConfiguration", "KMSKeyId")));
        Assert.Equal((true, "[\"cn-beijing\"]"), (copies.Flag("EnableCrossRegionCopy"),
            copies.Text("TargetCopyRegions")));
    }

    [Fact]
    public void UnknownPolicyOrDisk_IsNotFound()
    {
        var client = _account.Client();
        var policy = Create(client);
        (string, string?) unknown = ("autoSnapshotPolicyId", "sp-unknown");

        var modify = client.Refusal("Ecs", "ModifyAutoSnapshotPolicyEx", unknown);
        var delete = client.Refusal("Ecs", "DeleteAutoSnapshotPolicy", unknown);
        var apply = client.Refusal("Ecs", "ApplyAutoSnapshotPolicy", unknown, ("diskIds", "[]"));
        var disk = client.Refusal("Ecs", "ApplyAutoSnapshotPolicy", ("autoSnapshotPolicyId", policy), ("diskIds",
            "[\"d-unknown\"]"));
        var run = client.Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image),
            ("InstanceType", "ecs.g7.large"), ("SystemDisk.AutoSnapshotPolicyId", "sp-unknown"));

        Assert.Equal(["InvalidAutoSnapshotPolicyId.NotFound", "InvalidAutoSnapshotPolicyId.NotFound", "ParameterInvalid",
            "InvalidDiskId.NotFound", "InvalidAutoSnapshotPolicyId.NotFound"],
            new[] { modify.Code, delete.Code, apply.Code, disk.Code, run.Code });
    }

    [Fact]
    public void Policy_IsAppliedToDisks_AndTakenFromThemWhenItGoes()
    {
        var client = _account.Client();
        var policy = Create(client);
        var (first, second) = (client.CreateDisk(), client.CreateDisk());
        var system = client.SystemDisk(client.RunInstance(("SystemDisk.AutoSnapshotPolicyId", policy)));

        client.Call("Ecs", "ApplyAutoSnapshotPolicy", ("autoSnapshotPolicyId", policy), ("diskIds",
            $"[\"{first}\", \"{second}\"]"));
        var applied = client.Disk(first).Text("AutoSnapshotPolicyId");
        var count = Policy(client, policy).Number("DiskNums");
        client.Call("Ecs", "CancelAutoSnapshotPolicy", ("diskIds", $"[\"{second}\"]"));
        var cancelled = client.Disk(second).Text("AutoSnapshotPolicyId");
        client.Call("Ecs", "DeleteAutoSnapshotPolicy", ("autoSnapshotPolicyId", policy));

        Assert.Equal((policy, policy, 3, "", ""), (system.Text("AutoSnapshotPolicyId"), applied, count, cancelled,
            client.Disk(first).Text("AutoSnapshotPolicyId")));
        Assert.Equal(0, client.Call("Ecs", "DescribeAutoSnapshotPolicyEx").Number("TotalCount"));
    }

    [Fact]
    public void Policy_ChangesWhatIsSent_AndKeepsTheRest()
    {
        var client = _account.Client();
        var policy = Create(client, ("autoSnapshotPolicyName", "daily"), ("Tag.1.Key", "a"));

        client.Call("Ecs", "ModifyAutoSnapshotPolicyEx", ("autoSnapshotPolicyId", policy), ("retentionDays", "-1"));
        client.Call("Ecs", "JoinResourceGroup", ("ResourceType", "snapshotpolicy"), ("ResourceId", policy),
            ("ResourceGroupId", "rg-1"));
        var changed = Policy(client, policy);

        Assert.Equal(("daily", -1, "[\"1\"]", "rg-1", "a"), (changed.Text("AutoSnapshotPolicyName"),
            changed.Number("RetentionDays"), changed.Text("TimePoints"), changed.Text("ResourceGroupId"),
            changed["Tags"]!["Tag"]![0]!.Text("TagKey")));
    }

    [Fact]
    public void Copies_EncryptedWithoutAKeyLater_TakeTheServiceKey()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var there = _account.Client("beijing", Beijing).CreateKey();
        var policy = Create(client, Copies(there));

        client.Call("Ecs", "ModifyAutoSnapshotPolicyEx", ("autoSnapshotPolicyId", policy), ("retentionDays", "-1"));
        var kept = Policy(client, policy).Text("CopyEncryptionConfiguration", "KMSKeyId");
        client.Call("Ecs", "ModifyAutoSnapshotPolicyEx", ("autoSnapshotPolicyId", policy),
            ("CopyEncryptionConfiguration.Encrypted", "true"));
        var left = Policy(client, policy)["CopyEncryptionConfiguration"]!;

        Assert.Equal(there, kept);
        Assert.Equal((true, ""), (left.Flag("Encrypted"), (string?)left["KMSKeyId"] ?? ""));
    }

    [Fact]
    public void Copies_SwitchedOff_LeaveNothingOfTheirRule()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var policy = Create(client, Copies(_account.Client("beijing", Beijing).CreateKey()));

        client.Call("Ecs", "ModifyAutoSnapshotPolicyEx", ("autoSnapshotPolicyId", policy),
            ("EnableCrossRegionCopy", "false"));

        var left = Policy(client, policy);
        Assert.Equal((false, "[]"), (left.Flag("EnableCrossRegionCopy"), left.Text("TargetCopyRegions")));
        Assert.Null(left["CopyEncryptionConfiguration"]);
    }

    [Fact]
    public void Policy_WithoutEncryptedCopies_SaysNothingOfTheirEncryption()
    {
        var client = _account.Client();

        var policy = Policy(client, Create(client));

        Assert.Equal(7, policy.Number("RetentionDays"));
        Assert.Null(policy["CopyEncryptionConfiguration"]);
    }

    private static (string, string?)[] Copies(string key) => [("EnableCrossRegionCopy", "true"), ("TargetCopyRegions",
        "[\"cn-beijing\"]"), ("CopyEncryptionConfiguration.Encrypted", "true"),
        ("CopyEncryptionConfiguration.KMSKeyId", key)];

    private static string Create(CloudClient client, params (string, string?)[] parameters) =>
        client.Call("Ecs", "CreateAutoSnapshotPolicy", [("regionId", TestCloud.Region), ("timePoints", "[\"1\"]"),
            ("repeatWeekdays", "[\"1\"]"), ("retentionDays", "7"), .. parameters]).Text("AutoSnapshotPolicyId");

    private static JsonNode Policy(CloudClient client, string policy) =>
        client.Call("Ecs", "DescribeAutoSnapshotPolicyEx", ("AutoSnapshotPolicyId", policy))
            ["AutoSnapshotPolicies"]!["AutoSnapshotPolicy"]!.AsArray().Single()!;
}
