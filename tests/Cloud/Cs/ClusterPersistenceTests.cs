using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

public sealed class ClusterPersistenceTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ClusterAndPool_AfterReopening_AreTheSame(bool isCommitted)
    {
        string before, after, id, pool;
        DateTimeOffset end;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            client.CreateCsRole();
            id = client.CreateCluster(("encryption_provider_key", client.CreateKey()));
            pool = client.CreatePool(id);
            client.Call("CS", "ModifyClusterNodePool", ("ClusterId", id), ("NodepoolId", pool),
                ("scaling_group", """{"desired_size":5}"""));
            before = State(client, id, pool);
            end = client.Now;
            if (isCommitted) account.Commit(end);
        }

        using (var account = CloudAccount.Open(_directory))
            after = State(new CloudClient(account, TestCloud.Region, "reader", end), id, pool);

        Assert.Equal(before, after);
    }

    [Fact]
    public void Creation_BeforeAnInterruption_IsNotDoneTwice()
    {
        string first;
        using (var account = CloudAccount.Open(_directory)) first = account.Client("step").CreateCluster();

        using var again = CloudAccount.Open(_directory);
        var client = again.Client("step");
        var second = client.CreateCluster();

        Assert.Equal(first, second);
        Assert.Single(client.Call("CS", "DescribeClustersV1")["clusters"]!.AsArray());
    }

    private static string State(CloudClient client, string id, string pool) =>
        new JsonArray(client.Cluster(id).DeepClone(), client.Pool(id, pool).DeepClone()).ToJsonString();
}
