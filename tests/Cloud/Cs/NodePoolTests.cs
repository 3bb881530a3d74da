using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

public sealed class NodePoolTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("vswitch_ids", "[]", "MissingParameter")]
    [InlineData("vswitch_ids", "[\"vsw-9\"]", "InvalidParameter")]
    [InlineData("security_group_ids", "[\"sg-9\"]", "InvalidParameter")]
    [InlineData("instance_types", "[]", "MissingParameter")]
    [InlineData("desired_size", "-1", "InvalidParameter")]
    [InlineData("desired_size", "\"2\"", "InvalidParameter")]
    [InlineData("system_disk_category", "\"cloud_essd_pl9\"", "InvalidDiskCategory.NotSupported")]
    [InlineData("system_disk_size", "10", "InvalidParameter")]
    [InlineData("data_disks", """[{"encrypted":"true"}]""", "MissingParameter")]
    [InlineData("data_disks", """[{"size":100,"encrypted":true}]""", "InvalidParameter")]
    [InlineData("data_disks", """[{"size":100,"encrypted":"yes"}]""", "InvalidParameter")]
    [InlineData("data_disks", """[{"size":100,"kms_key_id":"key-1"}]""", "InvalidEncrypted.NotMatchKmsKeyId")]
    [InlineData("login_password", "\"Secret-1\"", "NotImplemented.Parameter")]
    public void Creation_WithAWrongField_IsRefused(string field, string json, string code)
    {
        var client = _account.Client();
        var id = client.CreateCluster();

        var refusal = client.Refusal("CS", "CreateClusterNodePool",
            client.NewPool(id, CsCloud.ScalingGroup((field, JsonNode.Parse(json)))));

        Assert.Equal(code, refusal.Code);
        Assert.Empty(client.Call("CS", "DescribeClusterNodePools", ("ClusterId", id))["nodepools"]!.AsArray());
    }

    [Theory]
    [InlineData("system")]
    [InlineData("data")]
    public void Disks_EncryptedWithAKeyThatEcsMayNotUse_AreRefused(string disk)
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var key = client.CreateKey();

        var refusal = client.Refusal("CS", "CreateClusterNodePool", client.NewPool(id, Encrypted(disk, key)));

        Assert.Equal("InvalidParameter.KMSKeyId.KMSUnauthorized", refusal.Code);
    }

    [Fact]
    public void Disks_Encrypted_AreDescribedAsTheyWereAskedFor()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var id = client.CreateCluster();
        var key = client.CreateKey();

        var system = client.Pool(id, client.CreatePool(id, Encrypted("system", key)))["scaling_group"]!;
        var data = client.Pool(id, client.CreatePool(id, Encrypted("data", key)))["scaling_group"]!["data_disks"]![0]!;

        Assert.Equal((true, key),
            (system["system_disk_encrypted"]!.GetValue<bool>(), system.Text("system_disk_kms_key_id")));
        Assert.Equal(("true", key), (data.Text("encrypted"), data.Text("kms_key_id")));
    }

    [Fact]
    public void Pool_BeforeTheClusterRuns_IsRefused()
    {
        var client = _account.Client();
        var id = client.Call("CS", "CreateCluster", client.NewCluster()).Text("cluster_id");

        var refusal = client.Refusal("CS", "CreateClusterNodePool", client.NewPool(id));

        Assert.Equal((409, "ErrorClusterState"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Nodes_AppearOverTime_AndAreCountedInTheCluster()
    {
        var client = _account.Client();
        var id = client.CreateCluster();

        var started = client.Call("CS", "CreateClusterNodePool", client.NewPool(id));
        var early = Status(client, id, started.Text("nodepool_id"));
        client.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal(("initial", 2, 0), early);
        Assert.Equal(("active", 2, 2), Status(client, id, started.Text("nodepool_id")));
        Assert.Equal("success", client.TaskState(started));
        Assert.Equal(2, client.Cluster(id)["size"]!.GetValue<int>());
    }

    [Fact]
    public void Nodes_AreInstancesWithDisksEncryptedAsAsked()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var id = client.CreateCluster();
        var key = client.CreateKey();

        var started = client.Call("CS", "CreateClusterNodePool", client.NewPool(id, Encrypted("data", key)));
        var early = NodesOf(client, id);
        client.Wait(TimeSpan.FromMinutes(10));

        var nodes = NodesOf(client, id);
        var disks = client.Call("Ecs", "DescribeDisks", ("InstanceId", nodes[0]))["Disks"]!["Disk"]!.AsArray();
        Assert.Empty(early);
        Assert.Equal(2, nodes.Count);
        Assert.Equal([("data", key), ("system", "")],
            disks.Select(disk => (disk!.Text("Type"), disk!.Text("KMSKeyId"))).Order());
        Assert.NotEqual("", started.Text("nodepool_id"));
    }

    [Fact]
    public void Nodes_OfASmallerPool_AreReleasedWithTheirDisks()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var pool = client.CreatePool(id);

        Modify(client, id, pool, new() { ["desired_size"] = 1 });
        client.Wait(TimeSpan.FromMinutes(10));

        Assert.Single(NodesOf(client, id));
        Assert.Single(client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray());
    }

    [Fact]
    public void VSwitch_OfAPool_CannotBeDeletedWhileItHasNodes()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var pool = client.CreatePool(id);
        var vSwitch = client.Cluster(id).Text("vswitch_id");

        var refusal = client.Refusal("Vpc", "DeleteVSwitch", ("VSwitchId", vSwitch));
        client.Call("CS", "DeleteClusterNodepool", ("ClusterId", id), ("NodepoolId", pool), ("force", "true"));
        client.Wait(TimeSpan.FromMinutes(10));
        client.Call("Vpc", "DeleteVSwitch", ("VSwitchId", vSwitch));

        Assert.Contains("DependencyViolation", refusal.Code, StringComparison.Ordinal);
        Assert.Empty(client.Call("Ecs", "DescribeInstances")["Instances"]!["Instance"]!.AsArray());
    }

    [Theory]
    [InlineData(3, "scaling", 2)]
    [InlineData(1, "scaling", 1)]
    public void Size_Changed_ScalesThePool(int size, string state, int servingMeanwhile)
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var pool = client.CreatePool(id);

        Modify(client, id, pool, new() { ["desired_size"] = size });
        var meanwhile = Status(client, id, pool);
        client.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal((state, size, servingMeanwhile), meanwhile);
        Assert.Equal(("active", size, size), Status(client, id, pool));
    }

    [Fact]
    public void AutoScaling_WithASize_IsRefused_AndStartsWithTheLeastOtherwise()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        const string Scaling = """{"enable":true,"min_instances":1,"max_instances":4}""";

        var refusal = client.Refusal("CS", "CreateClusterNodePool",
            [.. client.NewPool(id), ("auto_scaling", Scaling)]);
        var pool = client.Call("CS", "CreateClusterNodePool",
            [.. client.NewPool(id, CsCloud.ScalingGroup(("desired_size", null))), ("auto_scaling", Scaling)])
            .Text("nodepool_id");

        Assert.Contains("desired_size", refusal.ServiceMessage, StringComparison.Ordinal);
        Assert.Equal(("initial", 1, 0), Status(client, id, pool));
    }

    [Fact]
    public void Settings_Changed_KeepTheOthers()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var id = client.CreateCluster();
        var (first, second) = (client.CreateKey(), client.CreateKey());
        var pool = client.CreatePool(id, Encrypted("system", first));

        Modify(client, id, pool, new() { ["system_disk_kms_key_id"] = second });

        var group = client.Pool(id, pool)["scaling_group"]!;
        Assert.Equal((true, second, 120), (group["system_disk_encrypted"]!.GetValue<bool>(),
            group.Text("system_disk_kms_key_id"), group["system_disk_size"]!.GetValue<int>()));
    }

    [Fact]
    public void Settings_WithAnEncryptAlgorithm_CanBeMadeButNeverChanged()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var pool = client.CreatePool(id, CsCloud.ScalingGroup(
            ("system_disk_encrypted", true), ("system_disk_encrypt_algorithm", "aes-256")));

        var refusal = client.Refusal("CS", "ModifyClusterNodePool", ("ClusterId", id), ("NodepoolId", pool),
            ("scaling_group", """{"desired_size":3}"""));

        Assert.Equal("EncryptAlgorithm.NotSupport", refusal.Code);
    }

    [Fact]
    public void SecurityGroups_OfAPool_CannotBeChanged()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var pool = client.CreatePool(id);

        var refusal = client.Refusal("CS", "ModifyClusterNodePool", ("ClusterId", id), ("NodepoolId", pool),
            ("scaling_group", """{"security_group_ids":["sg-2"]}"""));

        Assert.Equal("InvalidParameter", refusal.Code);
    }

    [Fact]
    public void Deletion_OfAPoolWithNodes_NeedsForce()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        var pool = client.CreatePool(id);

        var refusal = client.Refusal("CS", "DeleteClusterNodepool", ("ClusterId", id), ("NodepoolId", pool));
        client.Call("CS", "DeleteClusterNodepool", ("ClusterId", id), ("NodepoolId", pool), ("force", "true"));
        var state = Status(client, id, pool).State;
        client.Wait(TimeSpan.FromMinutes(2));

        Assert.Equal(("ErrorNodePoolHasNodes", "deleting"), (refusal.Code, state));
        Assert.Equal("ErrorNodePoolNotFound", client.Refusal("CS", "DescribeClusterNodePoolDetail",
            ("ClusterId", id), ("NodepoolId", pool)).Code);
    }

    [Fact]
    public void Pool_OfAnotherCluster_IsNotFound()
    {
        var client = _account.Client();
        var (one, two) = (client.CreateCluster(), client.CreateCluster());
        var pool = client.CreatePool(one);

        var refusal = client.Refusal("CS", "DescribeClusterNodePoolDetail", ("ClusterId", two), ("NodepoolId", pool));

        Assert.Equal("ErrorNodePoolNotFound", refusal.Code);
    }

    private static List<string> NodesOf(CloudClient client, string id) =>
    [
        .. client.Call("CS", "DescribeClusterNodes", ("ClusterId", id))["nodes"]!.AsArray()
            .Select(node => node!.Text("instance_id")),
    ];

    private static JsonObject Encrypted(string disk, string key) => disk == "system"
        ? CsCloud.ScalingGroup(("system_disk_encrypted", true), ("system_disk_kms_key_id", key))
        : CsCloud.ScalingGroup(("data_disks", new JsonArray(new JsonObject
        {
            ["category"] = "cloud_essd",
            ["size"] = 100,
            ["encrypted"] = "true",
            ["kms_key_id"] = key,
        })));

    private static void Modify(CloudClient client, string id, string pool, JsonObject scalingGroup) =>
        client.Call("CS", "ModifyClusterNodePool", ("ClusterId", id), ("NodepoolId", pool),
            ("scaling_group", scalingGroup.ToJsonString()));

    private static (string State, int Total, int Serving) Status(CloudClient client, string id, string pool)
    {
        var status = client.Pool(id, pool)["status"]!;
        return (status.Text("state"), status["total_nodes"]!.GetValue<int>(), status["serving_nodes"]!.GetValue<int>());
    }
}
