using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

/// <summary>Tasks and the events that tell of them.</summary>
public sealed class TaskTests : IDisposable
{
    private const string Old = "1.34.0-aliyun.1";

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _cluster;

    public TaskTests()
    {
        _client = _account.Client();
        _cluster = _client.CreateCluster(("kubernetes_version", Old));
    }

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Task_ThatIsUnknown_IsNotFound()
    {
        Assert.Equal("ErrorTaskNotFound", _client.Refusal("CS", "DescribeTaskInfo", ("task_id", "T-none")).Code);
        Assert.Equal("ErrorTaskNotFound", _client.Refusal("CS", "CancelTask", ("task_id", "T-none")).Code);
    }

    [Fact]
    public void Upgrade_ThatIsCancelled_LeavesTheClusterAsItWas()
    {
        var started = Upgrade();
        var during = _client.Cluster(_cluster);
        _client.Wait(TimeSpan.FromMinutes(3));

        _client.Call("CS", "CancelTask", ("task_id", started.Text("task_id")));
        var after = _client.Cluster(_cluster);

        Assert.Equal(("upgrading", "running"), (during.Text("state"), after.Text("state")));
        Assert.Equal(Old, after.Text("current_version"));
        Assert.Equal("canceled", _client.TaskState(started));
        Assert.Equal("ErrorTaskState", _client.Refusal("CS", "CancelTask", ("task_id", started.Text("task_id"))).Code);
    }

    [Fact]
    public void Task_ThatIsNoUpgrade_OrIsDone_CannotBeCancelled()
    {
        var modified = _client.Call("CS", "ModifyCluster", ("ClusterId", _cluster), ("timezone", "Asia/Shanghai"));
        var running = _client.Refusal("CS", "CancelTask", ("task_id", modified.Text("task_id")));
        _client.Wait(TimeSpan.FromMinutes(1));
        var upgraded = Upgrade();
        _client.Wait(TimeSpan.FromMinutes(30));

        var done = _client.Refusal("CS", "CancelTask", ("task_id", upgraded.Text("task_id")));

        Assert.Equal((409, "ErrorTaskState", "ErrorTaskState"), (running.Status, running.Code, done.Code));
        Assert.Equal("1.35.0-aliyun.1", _client.Cluster(_cluster).Text("current_version"));
        Assert.Equal("", _client.Cluster(_cluster).Text("next_version"));
    }

    [Fact]
    public void Task_TellsItsStage_AndWhatItIsAbout()
    {
        var task = _client.Call("CS", "DescribeTaskInfo", ("task_id", Upgrade().Text("task_id")));

        var stage = Assert.Single(task["stages"]!.AsArray())!;
        Assert.Equal(("running", "cluster_upgrade"), (stage.Text("state"), task.Text("current_stage")));
        Assert.Equal((_cluster, "cluster"), (task.Text("target", "id"), task.Text("target", "type")));
        Assert.Equal("", task.Text("error", "code"));
    }

    [Fact]
    public void Tasks_OfACluster_AreListedNewestFirst_PageByPage()
    {
        var upgrade = Upgrade().Text("task_id");
        _client.CreateCluster();

        var first = _client.Call("CS", "DescribeClusterTasks", ("cluster_id", _cluster), ("page_size", "1"));
        var second = _client.Call(
            "CS", "DescribeClusterTasks", ("cluster_id", _cluster), ("page_size", "1"), ("page_number", "2"));

        Assert.Equal((upgrade, "cluster_upgrade"),
            (first["tasks"]![0]!.Text("task_id"), first["tasks"]![0]!.Text("task_type")));
        Assert.Equal("cluster_create", second["tasks"]![0]!.Text("task_type"));
        Assert.Equal(2, first["page_info"]!["total_count"]!.GetValue<int>());
    }

    [Fact]
    public void Events_TellTheBeginningAndTheEndOfEachTask()
    {
        Upgrade();
        var early = Reasons(("cluster_id", _cluster), ("type", "cluster_upgrade"));
        _client.Wait(TimeSpan.FromMinutes(30));

        var late = Reasons(("cluster_id", _cluster), ("type", "cluster_upgrade"));

        Assert.Equal(["Started"], early);
        Assert.Equal(["Succeeded", "Started"], late);
        Assert.Empty(Reasons(("cluster_id", "c-none")));
    }

    [Fact]
    public void OlderList_HasTheClustersOfTheRegion_ByName()
    {
        _client.CreateCluster(("name", "other"));

        var all = _client.Call("CS", "DescribeClusters")["clusters"]!.AsArray();
        var one = _client.Call("CS", "DescribeClusters", ("name", "other"))["clusters"]!.AsArray();

        Assert.Equal((2, 1), (all.Count, one.Count));
        Assert.Empty(_client.Call("CS", "DescribeClusters", ("clusterType", "Kubernetes"))["clusters"]!.AsArray());
    }

    private JsonObject Upgrade() => _client.Call(
        "CS", "UpgradeCluster", ("ClusterId", _cluster), ("next_version", _client.Cluster(_cluster).Text("next_version")));

    private IEnumerable<string> Reasons(params (string, string?)[] filters) =>
        _client.Call("CS", "DescribeEvents", filters)["events"]!.AsArray().Select(one => one!.Text("data", "reason"));
}
