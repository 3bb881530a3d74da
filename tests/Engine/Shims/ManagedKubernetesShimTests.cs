using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.CS;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class ManagedKubernetesShimTests
{
    private static LifeCycle<ManagedKubernetesArgs> Life() =>
        new("cluster", change => _ = ClusterPrograms.Cluster(change));

    public static TheoryData<string, Action<ManagedKubernetesArgs>> Updates => new()
    {
        { "name", args => args.Name = "store" },
        { "version", args => args.Version = "1.35.0-aliyun.1" },
        { "timezone", args => args.Timezone = "Asia/Shanghai" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
        { "controlPlaneLogComponents", args => args.ControlPlaneLogComponents = ["apiserver"] },
        { "encryptionProviderKey", args => args.EncryptionProviderKey = ClusterPrograms.Key("second").Id },
        { "disableEncryption", args => args.DisableEncryption = true },
    };

    [Fact]
    public async Task Cluster_Made_EncryptsSecretsAndKeepsNoCertificates()
    {
        using var life = Life();

        var cluster = await life.GivenAsync();

        Assert.Equal("running", State(life, cluster.Id!));
        Assert.Equal(false, cluster.Outputs["disableEncryption"]);
        Assert.NotEqual("", cluster.Outputs["encryptionProviderKey"]);
        Assert.False(cluster.Outputs.ContainsKey("certificateAuthority"));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Cluster_Changed_IsUpdatedInPlace(string argument, Action<ManagedKubernetesArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task ServiceRange_Changed_MakesAnotherCluster()
    {
        using var life = Life();

        await life.AssertReplacedAsync(args => args.ServiceCidr = "172.22.0.0/20");
    }

    [Fact]
    public async Task Encryption_SwitchedOffByHand_IsSwitchedOnAgain()
    {
        using var life = Life();
        var before = await life.GivenAsync();
        life.Project.InAccount(client =>
        {
            client.Call("CS", "UpdateKMSEncryption", ("ClusterId", before.Id), ("disable_encryption", "true"));
            client.Wait(TimeSpan.FromMinutes(10));
        });

        await life.Project.Engine.RefreshAsync();
        var after = await life.UpAsync();

        Assert.Equal((ResourceStatus.Updated, before.Id), (after.Status, after.Id));
        Assert.Equal(before.Outputs["encryptionProviderKey"], after.Outputs["encryptionProviderKey"]);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Key_ChangedTwiceWithinFiveMinutes_FailsWithTheConflict()
    {
        using var life = Life();
        var before = await life.GivenAsync();
        life.Project.InAccount(client =>
        {
            client.Call("CS", "UpdateKMSEncryption", ("ClusterId", before.Id), ("disable_encryption", "true"));
            client.Wait(TimeSpan.FromMinutes(4));
        });

        await life.Project.Engine.RefreshAsync();
        var error = await life.FailAsync();

        Assert.Contains("ErrorUpdateKMSTooFrequent", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cluster_WithoutItsRole_FailsWithTheCodeOfAck()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            var network = NetworkPrograms.Network();
            _ = new ManagedKubernetes("cluster", new()
            {
                Name = "shop",
                ClusterSpec = "ack.pro.small",
                VswitchIds = { NetworkPrograms.Switch(network).Id },
                PodCidr = "172.20.0.0/16",
                ServiceCidr = "172.21.0.0/20",
                Addons = { new Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonArgs { Name = "flannel" } },
                EncryptionProviderKey = ClusterPrograms.Key("first").Id,
            });
        });

        Assert.Contains("MissingAuth.AliyuncsManagedSecurityRole", result.OnlyError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cluster_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, id) => client.Call("CS", "DeleteCluster", ("ClusterId", id)));
    }

    [Fact]
    public async Task Cluster_Destroyed_IsGone()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }

    private static string State(LifeCycle<ManagedKubernetesArgs> life, string id)
    {
        var state = "";
        life.Project.InAccount(client =>
            state = client.Call("CS", "DescribeClusterDetail", ("ClusterId", id))["state"]!.GetValue<string>());
        return state;
    }
}
