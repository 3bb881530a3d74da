using Infra.Tests.Testing;
using Pulumi.AliCloud.CS;
using Pulumi.AliCloud.CS.Inputs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class NodePoolShimTests
{
    private static LifeCycle<NodePoolArgs> Life() => new("pool", change => _ = ClusterPrograms.Pool(change));

    public static TheoryData<string, Action<NodePoolArgs>> Updates => new()
    {
        { "nodePoolName", args => args.NodePoolName = "others" },
        { "desiredSize", args => args.DesiredSize = "3" },
        { "systemDiskKmsKey", args => args.SystemDiskKmsKey = ClusterPrograms.Key("second").Id },
        { "systemDiskSize", args => args.SystemDiskSize = 200 },
        { "labels", args => args.Labels = [new NodePoolLabelArgs { Key = "team", Value = "b" }] },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
        { "installCloudMonitor", args => args.InstallCloudMonitor = false },
    };

    [Fact]
    public async Task Pool_Made_HasNodesAndTheDisksItWasAskedFor()
    {
        using var life = Life();

        var pool = await life.GivenAsync();

        var disk = Assert.IsType<Dictionary<string, object?>>(Assert.Single(Assert.IsType<object?[]>(pool.Outputs["dataDisks"])));
        Assert.Equal((true, 1.0), (pool.Outputs["systemDiskEncrypted"], pool.Outputs["nodeCount"]));
        Assert.Equal(("true", pool.Outputs["systemDiskKmsKey"]), (disk["encrypted"], disk["kmsKeyId"]));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Pool_Changed_IsUpdatedInPlace(string argument, Action<NodePoolArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task EncryptAlgorithm_OfAPool_MakesEveryLaterChangeFail()
    {
        using var life = Life();
        await life.GivenAsync(args => args.SystemDiskEncryptAlgorithm = "aes-256");

        var error = await life.FailAsync(args => (args.SystemDiskEncryptAlgorithm, args.DesiredSize) = ("aes-256", "2"));

        Assert.Contains("EncryptAlgorithm.NotSupport", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_OfNodes_IsRefusedByName()
    {
        using var life = Life();

        var error = await life.FailAsync(args => args.Password = "Secret-1");

        Assert.Contains("'password' of node pools is not supported", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret-1", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pool_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, id) =>
        {
            var parts = id.Split(':');
            client.Call("CS", "DeleteClusterNodepool",
                ("ClusterId", parts[0]), ("NodepoolId", parts[1]), ("force", "true"));
        });
    }

    [Fact]
    public async Task Pool_Destroyed_IsGoneWithItsCluster()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }
}
