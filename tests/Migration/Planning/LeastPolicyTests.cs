using System.Text.Json.Nodes;
using Infra.Migration.Planning;

namespace Infra.Tests.Migration.Planning;

/// <summary>The least policy names what a plan does, and nothing else. That it suffices is shown where plans are made on
/// the embedded account.</summary>
public sealed class LeastPolicyTests
{
    [Fact]
    public void Policy_OfALooseDisk_AllowsNothingAboutInstances()
    {
        var policy = Policy(Fleet.All, Fleet.LooseDisk);

        Assert.Equal(
        [
            "ecs:CopySnapshot", "ecs:CreateDisk", "ecs:CreateSnapshot", "ecs:DeleteDisk", "ecs:DeleteSnapshot",
            "ecs:DescribeDisks", "ecs:DescribeSnapshots", "ecs:ModifyDiskAttribute", "ecs:TagResources",
            "ecs:UntagResources", "kms:DescribeKey",
        ], Actions(policy));
    }

    [Fact]
    public void Resources_ThatAreKnown_StandByTheirNames()
    {
        var policy = Policy(Fleet.All, Fleet.DataDisk);

        Assert.Equal(["acs:ecs:cn-hangzhou:1234567890123456:instance/i-1"], Resources(policy, "ecs:StopInstance"));
        Assert.Equal(["acs:kms:cn-hangzhou:1234567890123456:key/key-1"], Resources(policy, "kms:DescribeKey"));
        Assert.Equal(
        [
            "acs:ecs:cn-hangzhou:1234567890123456:disk/d-1", "acs:ecs:cn-hangzhou:1234567890123456:snapshot/*",
        ], Resources(policy, "ecs:CreateSnapshot"));
    }

    [Fact]
    public void Names_ThatAreTooMany_BecomeAStar()
    {
        var disks = Enumerable.Range(1, LeastPolicy.MaxNames + 1)
            .Select(number => Fleet.LooseDisk with { Id = $"d-{number}" }).ToArray();

        var policy = Policy(Fleet.All, disks);

        Assert.Contains("acs:ecs:cn-hangzhou:1234567890123456:disk/*", Resources(policy, "ecs:CreateSnapshot"));
        Assert.InRange(policy.ToJsonString().Length, 1, 6144);
    }

    [Fact]
    public void Policy_OfAPlanThatDoesNothing_AllowsNothing() =>
        Assert.Empty(Actions(Policy(Fleet.All, Fleet.DataDisk with { Encrypted = true, KmsKeyId = "key-1" })));

    private static JsonNode Policy(Wishes wishes, params Infra.Inventory.Records.DiskRecord[] disks) =>
        JsonNode.Parse(LeastPolicy.Of(Planner.Plan(Fleet.Of(disks), wishes)))!;

    private static IEnumerable<string> Actions(JsonNode policy) => policy["Statement"]!.AsArray()
        .SelectMany(statement => statement!["Action"]!.AsArray()).Select(action => action!.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Resources(JsonNode policy, string action) => policy["Statement"]!.AsArray()
        .Where(statement => statement!["Action"]!.AsArray().Any(one => one!.ToString() == action))
        .SelectMany(statement => statement!["Resource"]!.AsArray()).Select(resource => resource!.ToString());
}
