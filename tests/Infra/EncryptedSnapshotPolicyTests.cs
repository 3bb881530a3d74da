using Infra.Keys;
using Infra.Snapshots;
using Infra.Tests.Testing;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EncryptedSnapshotPolicyTests
{
    private const string PolicyType = "alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    public static TheoryData<string, EncryptedSnapshotPolicyArgs> Refused => new()
    {
        { "'hours' must hold numbers between 0 and 23, each once; got 24.", new() { Hours = { 24 } } },
        { "'hours' must hold numbers between 0 and 23, each once; got 2, 2.", new() { Hours = { 2, 2 } } },
        { "'weekdays' must hold numbers between 1 and 7, each once; got 0.", new() { Weekdays = { 0 } } },
        { "'retentionDays' must be between 1 and 65535, or -1 for ever; got 0.", new() { RetentionDays = 0 } },
        { "'policyName' must start with a letter and have only", new() { PolicyName = "1st" } },
        {
            "'copyRegionId' must be another region than that of the disks; got cn-hangzhou.",
            new() { CopyRegionId = "cn-hangzhou", ServiceKey = true }
        },
        {
            "'copyRegionId' must be a region where customer master keys encrypt disks; got cn-fuzhou.",
            new() { CopyRegionId = "cn-fuzhou", KeyId = "key-1", EncryptionRole = RoleName }
        },
        {
            "'copyRegionId' must be a region where ECS encrypts disks; got cn-nanjing.",
            new() { CopyRegionId = "cn-nanjing", ServiceKey = true }
        },
        { "'keyId' must be given; got nothing. hint: or set 'serviceKey'", new() { CopyRegionId = "cn-beijing" } },
        {
            "'encryptionRole' must be given with 'keyId'; got nothing.",
            new() { CopyRegionId = "cn-beijing", KeyId = "key-1" }
        },
        {
            "'copyRetentionDays' must be between 1 and 65535, or -1 for ever; got -2.",
            new() { CopyRegionId = "cn-beijing", ServiceKey = true, CopyRetentionDays = -2 }
        },
        { "'keyId' must be left out without 'copyRegionId'; got a key.", new() { KeyId = "key-1" } },
        { "'serviceKey' must be left out without 'copyRegionId'; got true.", new() { ServiceKey = true } },
        { "'encryptionRole' must be left out without 'copyRegionId'", new() { EncryptionRole = RoleName } },
        { "'copyRetentionDays' must be left out without 'copyRegionId'", new() { CopyRetentionDays = 7 } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, EncryptedSnapshotPolicyArgs args)
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptedSnapshotPolicy("daily", args));

        Assert.Contains($"EncryptedSnapshotPolicy 'daily': {message}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Defaults_OfAPolicy_TakeASnapshotEveryDayAndCopyNothing(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedSnapshotPolicy("daily", new()), isPreview: isPreview);

        var policy = run.Only(PolicyType);
        Assert.Equal(["2"], Texts(policy, "timePoints"));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Texts(policy, "repeatWeekdays"));
        Assert.Equal("30", policy["retentionDays"]);
        Assert.Equal(false, policy.Inputs["enableCrossRegionCopy"]);
        Assert.Null(policy["copyEncryptionConfiguration"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Copies_InAnotherRegion_AreAlwaysEncrypted(bool isPreview)
    {
        var run = await ProgramRun.Of(
            () => _ = new EncryptedSnapshotPolicy("daily", new() { CopyRegionId = "cn-beijing", ServiceKey = true }),
            isPreview: isPreview);

        var policy = run.Only(PolicyType);
        var encryption = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object>>(
            policy.Inputs["copyEncryptionConfiguration"]);
        Assert.Equal(true, policy.Inputs["enableCrossRegionCopy"]);
        Assert.Equal(["cn-beijing"], Texts(policy, "targetCopyRegions"));
        Assert.Equal(true, encryption["encrypted"]);
        Assert.DoesNotContain("kmsKeyId", encryption.Keys);
        Assert.Equal("30", policy["copiedSnapshotsRetentionDays"]);
    }

    [Fact]
    public async Task Deployment_OfAPolicyWithCopies_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() =>
        {
            var there = new Pulumi.AliCloud.Provider("beijing", new() { Region = "cn-beijing" });
            var key = new CustomerKey("copies", new(), new() { Provider = there });
            _ = new EncryptedSnapshotPolicy("daily", new()
            {
                Hours = { 2, 14 },
                Weekdays = { 1, 2, 3, 4, 5 },
                CopyRegionId = "cn-beijing",
                CopyRetentionDays = 90,
                KeyId = key.KeyId,
                EncryptionRole = RoleName,
                Tags = { ["team"] = "shop" },
            });
        });

        Snapshot.Matches(run);
    }

    private static IEnumerable<string?> Texts(RegisteredResource resource, string input) =>
        Assert.IsAssignableFrom<IEnumerable<object>>(resource.Inputs[input]).Select(value => value.ToString());
}
