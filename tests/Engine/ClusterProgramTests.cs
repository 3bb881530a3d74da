using Infra.Clusters;
using Infra.Engine;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Testing;

namespace Infra.Tests.Engine;

/// <summary>The components of ACK through the life of a stack.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ClusterProgramTests
{
    [Theory]
    [InlineData(SecretEncryptedClusterDefaults.Terway)]
    [InlineData(SecretEncryptedClusterDefaults.Flannel)]
    public async Task Up_Twice_ChangesNothingTheSecondTime(string plugin)
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare(plugin));

        var again = await project.UpAsync(() => Declare(plugin));

        Assert.Equal([], again.Errors);
        Assert.Equal([], again.Resources.SelectMany(resource => resource.Changes.Select(change => (resource.Name, change.Path))));
    }

    [Fact]
    public async Task Up_MakesNodesWithNothingButEncryptedDisks()
    {
        using var project = new EngineFixture();

        var result = await project.GivenAsync(() => Declare());

        var keys = new List<string?>();
        project.InAccount(client => keys.AddRange(client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray()
            .Select(disk => disk!["KMSKeyId"]!.GetValue<string>())));
        var key = result.Resources.Single(resource => resource is { Type: "alicloud:kms/key:Key", Name: "nodes-key" }).Id;
        Assert.Equal([key, key, key, key], keys);
    }

    [Fact]
    public async Task Preview_OfANewStack_ShowsNoError()
    {
        using var project = new EngineFixture();

        var result = await project.PreviewAsync(() => Declare());

        Assert.Equal([], result.Errors);
        Assert.Equal(ResourceStatus.Created, result.StatusOf("shop-cluster"));
    }

    [Fact]
    public async Task Key_OfTheCluster_IsChangedInPlace()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare());

        var result = await project.UpAsync(() => Declare(secrets: "other"));

        Assert.Equal([], result.Errors);
        Assert.Equal(["encryptionProviderKey"], result.Named("shop-cluster").Changes.Select(change => change.Path));
        Assert.Equal(ResourceStatus.Updated, result.StatusOf("shop-cluster"));
    }

    [Fact]
    public async Task Destroy_OfWhatIsProtected_IsRefused()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare(deletable: false));

        var result = await project.Engine.DestroyAsync();

        Assert.Contains(result.Errors, error => error.Message.Contains("shop-cluster", StringComparison.Ordinal)
            || error.Urn?.Contains("shop-cluster", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Destroy_OfWhatIsDeletable_LeavesNothingButTheRoles()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare());

        var result = await project.Engine.DestroyAsync();

        var left = new List<int>();
        project.InAccount(client => left.AddRange(
        [
            client.Call("CS", "DescribeClustersV1")["clusters"]!.AsArray().Count,
            client.Call("Ecs", "DescribeInstances")["Instances"]!["Instance"]!.AsArray().Count,
            client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Count,
            client.Call("Vpc", "DescribeVpcs")["Vpcs"]!["Vpc"]!.AsArray().Count,
        ]));
        Assert.Equal([], result.Errors);
        Assert.Equal([0, 0, 0, 0], left);
    }

    private static void Declare(
        string plugin = SecretEncryptedClusterDefaults.Terway, string secrets = "secrets", bool deletable = true)
    {
        var cluster = new SecretEncryptedCluster("shop", new()
        {
            KeyId = new CustomerKey(secrets, new() { Deletable = deletable }).KeyId,
            SecurityRole = new AckSecurityRole("ack-security", new()).RoleName,
            ZoneIds = { "cn-hangzhou-h", "cn-hangzhou-i" },
            NetworkPlugin = plugin,
            Deletable = deletable,
        });
        _ = new EncryptedNodePool("workers", new()
        {
            ClusterId = cluster.ClusterId,
            VSwitchIds = cluster.VSwitchIds,
            InstanceTypes = { "ecs.g7.xlarge" },
            KeyId = new CustomerKey("nodes", new() { Deletable = deletable }).KeyId,
            EncryptionRole = new EcsDiskEncryptionRole("ecs-disk-encryption", new()).RoleName,
            DataDisks = { new NodeDataDiskArgs { SizeGiB = 100 } },
        });
    }
}
