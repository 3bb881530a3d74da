using Infra.Cloud;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Cs;

/// <summary>Nodes come to a pool and leave it, with their disks or without.</summary>
public sealed class NodeTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _cluster;
    private readonly string _pool;

    public NodeTests()
    {
        _client = _account.Client();
        _cluster = _client.CreateCluster();
        _pool = _client.CreatePool(_cluster);
    }

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("DeleteClusterNodes", null, "MissingParameter")]
    [InlineData("DeleteClusterNodes", "[]", "MissingParameter")]
    [InlineData("DeleteClusterNodes", """["i-none"]""", "ErrorNodeNotFound")]
    [InlineData("RemoveClusterNodes", "nodes", "InvalidParameter")]
    [InlineData("RemoveNodePoolNodes", """["cn-hangzhou.i-none"]""", "ErrorNodeNotFound")]
    public void Nodes_ThatAreNone_CannotBeTakenOut(string action, string? nodes, string code)
    {
        var refusal = _client.Refusal("CS", action, ("ClusterId", _cluster), ("nodes", nodes),
            ("NodepoolId", action == "RemoveNodePoolNodes" ? _pool : null));

        Assert.Equal(code, refusal.Code);
        Assert.Equal(2, Nodes().Count);
    }

    [Theory]
    [InlineData("DeleteClusterNodes", true)]
    [InlineData("RemoveClusterNodes", true)]
    [InlineData("RemoveNodePoolNodes", false)]
    public void Node_TakenOut_IsReleasedWithItsDisks_OrGoesOnAsAnInstance(string action, bool release)
    {
        var node = Nodes()[0];
        var disk = _client.SystemDisk(node.Instance).Text("DiskId");

        var task = _client.Call("CS", action, ("ClusterId", _cluster), ("nodes", $"[\"{node.Name}\"]"),
            ("NodepoolId", action == "RemoveNodePoolNodes" ? _pool : null), ("release_node", release ? "true" : null));
        var state = _client.Pool(_cluster, _pool).Text("status", "state");
        _client.Wait(TimeSpan.FromMinutes(2));

        Assert.Equal(("removing", "success", 1), (state, _client.TaskState(task), Nodes().Count));
        Assert.Equal(1, _client.Pool(_cluster, _pool)["status"]!.Number("total_nodes"));
        Assert.Equal(release ? 0 : 1, _client.Call("Ecs", "DescribeDisks", ("DiskIds", $"[\"{disk}\"]")).Number("TotalCount"));
        if (!release) Assert.Empty(_client.Instance(node.Instance)["Tags"]!["Tag"]!.AsArray());
    }

    [Theory]
    [InlineData(null, "MissingParameter")]
    [InlineData("""["i-none"]""", "ErrorNodeNotFound")]
    [InlineData("elsewhere", "InvalidParameter")]
    [InlineData("node", "InvalidParameter")]
    public void Instance_ThatCannotBeANode_IsRefused(string? instances, string code)
    {
        if (instances == "elsewhere") instances = $"[\"{_client.RunInstance()}\"]";
        if (instances == "node") instances = $"[\"{Nodes()[0].Instance}\"]";

        var refusal = Attach(instances);

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Instance_InTheVpc_BecomesANode_AndOutlivesThePool()
    {
        var instance = InstanceInTheVpc();

        var task = _client.Call("CS", "AttachInstancesToNodePool",
            ("ClusterId", _cluster), ("NodepoolId", _pool), ("instances", $"[\"{instance}\"]"));
        var serving = _client.Pool(_cluster, _pool)["status"]!.Number("serving_nodes");
        _client.Wait(TimeSpan.FromMinutes(5));
        var (state, nodes) = (_client.TaskState(task), Nodes());
        _client.Call("CS", "DeleteClusterNodepool", ("ClusterId", _cluster), ("NodepoolId", _pool), ("force", "true"));
        _client.Wait(TimeSpan.FromMinutes(5));

        Assert.Equal((2, "success", 3), (serving, state, nodes.Count));
        Assert.Contains(nodes, node => node.Instance == instance);
        Assert.Equal("Running", _client.Instance(instance).Text("Status"));
        Assert.Equal(1, _client.Call("Ecs", "DescribeInstances").Number("TotalCount"));
    }

    [Theory]
    [InlineData("0", "InvalidParameter")]
    [InlineData("501", "InvalidParameter")]
    [InlineData(null, "MissingParameter")]
    public void Scaling_ByNothing_IsRefused(string? count, string code)
    {
        var refusal = _client.Refusal("CS", "ScaleClusterNodePool", Pool(("count", count)));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Scaling_AddsNodes_AndThePoolStaysThatLarge()
    {
        _client.Call("CS", "ScaleClusterNodePool", Pool(("count", "2")));
        var state = _client.Pool(_cluster, _pool).Text("status", "state");
        var busy = _client.Refusal("CS", "ScaleClusterNodePool", Pool(("count", "1")));
        _client.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal(("scaling", "ErrorNodePoolState", 4), (state, busy.Code, Nodes().Count));
        Assert.Equal(4, _client.Pool(_cluster, _pool)["scaling_group"]!.Number("desired_size"));
    }

    [Fact]
    public void Upgrade_OfThePool_TakesItsTime_AndIsNeverToANewerVersionThanTheClusters()
    {
        var newer = _client.Refusal("CS", "UpgradeClusterNodepool", Pool(("kubernetes_version", "1.99.0-aliyun.1")));

        _client.Call("CS", "UpgradeClusterNodepool", Pool(("image_id", "aliyun_3_x64.vhd"), ("runtime_version", "1.6.36")));
        var during = _client.Pool(_cluster, _pool).Text("status", "state");
        _client.Wait(TimeSpan.FromMinutes(20));
        var after = _client.Pool(_cluster, _pool);

        Assert.Equal(("InvalidParameter", "upgrading", "active"), (newer.Code, during, after.Text("status", "state")));
        Assert.Equal(("aliyun_3_x64.vhd", "1.6.36"),
            (after.Text("scaling_group", "image_id"), after.Text("kubernetes_config", "runtime_version")));
    }

    [Fact]
    public void NodeConfiguration_IsKeptAndTold()
    {
        var malformed = _client.Refusal("CS", "ModifyNodePoolNodeConfig", Pool(("kubelet_config", "[]")));

        _client.Call("CS", "ModifyNodePoolNodeConfig", Pool(("kubelet_config", """{"maxPods":64}""")));
        _client.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal("InvalidParameter", malformed.Code);
        Assert.Equal(64, _client.Pool(_cluster, _pool)["node_config"]!["kubelet_configuration"]!.Number("maxPods"));
    }

    [Fact]
    public void Repair_LetsThePoolBeBusyForAWhile()
    {
        var task = _client.Call("CS", "RepairClusterNodePool", ("cluster_id", _cluster), ("nodepool_id", _pool));
        var state = _client.Pool(_cluster, _pool).Text("status", "state");
        _client.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal(("repairing", "success"), (state, _client.TaskState(task)));
    }

    private CloudException Attach(string? instances) => _client.Refusal("CS", "AttachInstancesToNodePool",
        ("ClusterId", _cluster), ("NodepoolId", _pool), ("instances", instances));

    private string InstanceInTheVpc()
    {
        var cluster = _client.Cluster(_cluster);
        return _client.RunInstance(
            ("VSwitchId", cluster.Text("vswitch_id")), ("SecurityGroupId", cluster.Text("security_group_id")));
    }

    private (string, string?)[] Pool(params (string, string?)[] more) =>
        [("ClusterId", _cluster), ("NodepoolId", _pool), .. more];

    private List<(string Name, string Instance)> Nodes() =>
    [
        .. _client.Call("CS", "DescribeClusterNodes", ("ClusterId", _cluster), ("pageSize", "100"))["nodes"]!.AsArray()
            .Select(node => (node!.Text("node_name"), node!.Text("instance_id"))),
    ];
}
