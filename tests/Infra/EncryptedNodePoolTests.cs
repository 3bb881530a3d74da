using System.Collections.Immutable;
using Infra.Clusters;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Testing;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EncryptedNodePoolTests
{
    private const string PoolType = "alicloud:cs/nodePool:NodePool";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    public static TheoryData<string, Action<EncryptedNodePoolArgs>> Refused => new()
    {
        { "'clusterId' must be given", args => args.ClusterId = null },
        { "'vSwitchIds' must be given", args => args.VSwitchIds = [] },
        { "'instanceTypes' must be given", args => args.InstanceTypes = [] },
        { "'instanceTypes' must be an instance type such as ecs.g7.large; got g7.", args => args.InstanceTypes = ["g7"] },
        {
            "'instanceTypes' must be of a family whose system disks ECS encrypts; got ecs.ebmg5.24xlarge.",
            args => args.InstanceTypes = ["ecs.g7.xlarge", "ecs.ebmg5.24xlarge"]
        },
        { "'keyId' must be given; got nothing. hint: or set 'serviceKey' to true", args => args.KeyId = null },
        { "'encryptionRole' must be given with 'keyId'", args => args.EncryptionRole = null },
        {
            "'encryptionRole' must be one of AliyunECSDiskEncryptDefaultRole; got AliyunCSManagedSecurityRole.",
            args => args.EncryptionRole = "AliyunCSManagedSecurityRole"
        },
        { "'keyId' must be left out when 'serviceKey' is true; got both.", args => args.ServiceKey = true },
        { "'poolName' must have 1 to 63 characters", args => args.PoolName = "" },
        { "'size' must be between 0 and 1000; got -1.", args => args.Size = -1 },
        { "'size' must be between 0 and 1000; got 1001.", args => args.Size = 1001 },
        {
            "'systemDiskCategory' must be one of cloud_essd, cloud_auto, cloud_essd_entry; got cloud_ssd.",
            args => args.SystemDiskCategory = "cloud_ssd"
        },
        { "'systemDiskSizeGiB' must be between 40 and 2048; got 39.", args => args.SystemDiskSizeGiB = 39 },
        {
            "'systemDiskPerformanceLevel' must be left out with the category cloud_auto",
            args => (args.SystemDiskCategory, args.SystemDiskPerformanceLevel) = ("cloud_auto", "PL1")
        },
        {
            "'dataDisks[1].sizeGiB' must be between 40 and 32767; got 20.",
            args => args.DataDisks = [new NodeDataDiskArgs { SizeGiB = 100 }, new NodeDataDiskArgs { SizeGiB = 20 }]
        },
        {
            "'dataDisks[0].sizeGiB' must be given for an empty disk; got nothing.",
            args => args.DataDisks = [new NodeDataDiskArgs()]
        },
        {
            "'dataDisks[0].category' must be one of",
            args => args.DataDisks = [new NodeDataDiskArgs { SizeGiB = 100, Category = "local_ssd_pro" }]
        },
        {
            "'tags' must have at most 20 tags; got 21 tags.",
            args => args.Tags = Enumerable.Range(0, 21).ToDictionary(i => $"k{i}", _ => "v")
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<EncryptedNodePoolArgs> change)
    {
        var args = Minimal();
        change(args);

        var text = await ProgramRun.Failure(() => _ = new EncryptedNodePool("workers", args));

        Assert.Contains($"EncryptedNodePool 'workers': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_WithoutCustomerKeys_IsRefusedWithOneAndAcceptedWithTheServiceKey()
    {
        const string Region = "ap-southeast-7";

        var failure = await Assert.ThrowsAnyAsync<Exception>(() =>
            ProgramRun.Of(() => _ = new EncryptedNodePool("workers", Minimal()), region: Region));
        var run = await ProgramRun.Of(() => _ = new EncryptedNodePool("workers",
            Minimal(args => (args.KeyId, args.EncryptionRole, args.ServiceKey) = (null, null, true))), region: Region);

        Assert.Contains("must be a region where customer master keys encrypt disks; got ap-southeast-7",
            ProgramRun.Text(failure), StringComparison.Ordinal);
        Assert.Null(run.Only(PoolType)["systemDiskKmsKey"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disks_Always_AreEncryptedEachInItsOwnForm(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedNodePool("workers",
            Minimal(args => args.DataDisks = [new NodeDataDiskArgs { SizeGiB = 200 }])), isPreview: isPreview);

        var pool = run.Only(PoolType);
        var disks = Assert.IsType<ImmutableArray<object>>(pool.Inputs["dataDisks"]);
        var data = Assert.IsType<ImmutableDictionary<string, object>>(Assert.Single(disks));
        Assert.Equal(true, pool.Inputs["systemDiskEncrypted"]);
        Assert.Equal("key-1", pool["systemDiskKmsKey"]);
        Assert.Equal("true", data["encrypted"]);
        Assert.Equal("key-1", data["kmsKeyId"]);
        Assert.Null(pool["systemDiskEncryptAlgorithm"]);
        Assert.Null(pool["password"]);
    }

    [Fact]
    public async Task Pool_WithoutCustomerKey_UsesTheServiceKey()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedNodePool("workers",
            Minimal(args => (args.KeyId, args.EncryptionRole, args.ServiceKey) = (null, null, true))));

        Assert.Equal(true, run.Only(PoolType).Inputs["systemDiskEncrypted"]);
        Assert.Null(run.Only(PoolType)["systemDiskKmsKey"]);
    }

    [Fact]
    public async Task Pool_InAPreviewOfANewStack_WaitsForClusterKeyAndRole()
    {
        var run = await ProgramRun.Of(Declare, isPreview: true);

        Assert.Null(run.Only(PoolType)["clusterId"]);
        Assert.Null(run.Only(PoolType)["systemDiskKmsKey"]);
        Assert.Equal("3", run.Only(PoolType)["desiredSize"]);
    }

    [Fact]
    public async Task Deployment_OfAPool_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedNodePool("workers", Minimal(args =>
        {
            args.DataDisks = [new NodeDataDiskArgs { SizeGiB = 200, PerformanceLevel = "PL0" }];
            args.KeyPairName = "operators";
            args.Labels["team"] = "shop";
            args.Tags["team"] = "shop";
        })));

        Snapshot.Matches(run);
    }

    private static void Declare()
    {
        var key = new CustomerKey("shop", new());
        var cluster = new SecretEncryptedCluster("shop", new()
        {
            KeyId = key.KeyId,
            SecurityRole = new AckSecurityRole("ack-security", new()).RoleName,
            ZoneIds = { "cn-hangzhou-h" },
        });
        _ = new EncryptedNodePool("workers", new()
        {
            ClusterId = cluster.ClusterId,
            VSwitchIds = cluster.VSwitchIds,
            InstanceTypes = { "ecs.g7.xlarge" },
            KeyId = key.KeyId,
            EncryptionRole = new EcsDiskEncryptionRole("ecs-disk-encryption", new()).RoleName,
            Size = 3,
        });
    }

    private static EncryptedNodePoolArgs Minimal(Action<EncryptedNodePoolArgs>? change = null)
    {
        var args = new EncryptedNodePoolArgs
        {
            ClusterId = "c-1",
            VSwitchIds = { "vsw-1" },
            InstanceTypes = { "ecs.g7.xlarge" },
            KeyId = "key-1",
            EncryptionRole = RoleName,
        };
        change?.Invoke(args);
        return args;
    }
}
