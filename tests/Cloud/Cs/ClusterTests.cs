using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

public sealed class ClusterTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("name", null, "MissingParameter")]
    [InlineData("name", "-shop", "InvalidParameter")]
    [InlineData("name", "a shop", "InvalidParameter")]
    [InlineData("region_id", "cn-beijing", "InvalidParameter")]
    [InlineData("cluster_type", "Kubernetes", "InvalidParameter")]
    [InlineData("cluster_spec", "ack.pro.huge", "InvalidParameter")]
    [InlineData("kubernetes_version", "1.20.4-aliyun.1", "InvalidParameter")]
    [InlineData("kubernetes_version", "1.34", "InvalidParameter")]
    [InlineData("vpcid", null, "MissingParameter")]
    [InlineData("vpcid", "vpc-1", "InvalidParameter")]
    [InlineData("vswitch_ids", """["vsw-9"]""", "InvalidParameter")]
    [InlineData("security_group_id", "sg-9", "InvalidParameter")]
    [InlineData("service_cidr", "10.0.8.0/24", "InvalidParameter")]
    [InlineData("vswitch_ids", null, "MissingParameter")]
    [InlineData("vswitch_ids", "vsw-1", "InvalidParameter")]
    [InlineData("vswitch_ids", """["1","2","3","4","5","6"]""", "InvalidParameter")]
    [InlineData("service_cidr", null, "MissingParameter")]
    [InlineData("service_cidr", "8.8.0.0/16", "InvalidParameter")]
    [InlineData("service_cidr", "172.21.0.0/28", "InvalidParameter")]
    [InlineData("container_cidr", null, "MissingParameter")]
    [InlineData("container_cidr", "172.21.0.0/16", "InvalidParameter")]
    [InlineData("container_cidr", "all", "InvalidParameter")]
    [InlineData("node_cidr_mask", "30", "InvalidParameter")]
    [InlineData("pod_vswitch_ids", """["vsw-2"]""", "InvalidParameter")]
    [InlineData("addons", null, "InvalidParameter")]
    [InlineData("addons", """[{"name":"flannel"},{"name":"terway-eniip"}]""", "InvalidParameter")]
    [InlineData("tags", """[{"value":"x"}]""", "InvalidParameter")]
    [InlineData("zone_ids", """["cn-hangzhou-h"]""", "NotImplemented.Parameter")]
    public void Creation_WithAWrongParameter_IsRefused(string parameter, string? value, string code)
    {
        var client = _account.Client();

        var refusal = client.Refusal("CS", "CreateCluster", client.NewCluster((parameter, value)));

        Assert.Equal(code, refusal.Code);
        Assert.Contains(parameter, refusal.ServiceMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Terway_WithARangeForPods_IsRefused()
    {
        var client = _account.Client();

        var refusal = client.Refusal("CS", "CreateCluster", client.NewCluster(
            ("addons", """[{"name":"terway-eniip"}]"""), ("pod_vswitch_ids", """["vsw-2"]""")));

        Assert.Contains("container_cidr", refusal.ServiceMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Terway_WithoutVSwitchesForPods_IsRefused()
    {
        var client = _account.Client();

        var refusal = client.Refusal("CS", "CreateCluster",
            client.NewCluster(("addons", """[{"name":"terway-eniip"}]"""), ("container_cidr", null)));

        Assert.Contains("pod_vswitch_ids", refusal.ServiceMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Terway_WithVSwitchesForPods_IsAccepted()
    {
        var client = _account.Client();

        var id = client.CreateCluster(("addons", """[{"name":"terway-eniip"}]"""),
            ("pod_vswitch_ids", """["vsw-2"]"""), ("container_cidr", null));

        Assert.Equal("running", client.Cluster(id).Text("state"));
    }

    [Fact]
    public void Creation_TakesItsTime_AndItsTaskTells()
    {
        var client = _account.Client();

        var started = client.Call("CS", "CreateCluster", client.NewCluster());
        var (early, task) = (client.Cluster(started.Text("cluster_id")).Text("state"), client.TaskState(started));
        client.Wait(TimeSpan.FromMinutes(20));

        Assert.Equal(("initial", "running"), (early, task));
        Assert.Equal("running", client.Cluster(started.Text("cluster_id")).Text("state"));
        Assert.Equal("success", client.TaskState(started));
    }

    [Fact]
    public void Description_HasWhatWasAskedFor()
    {
        var client = _account.Client();

        var cluster = client.Cluster(client.CreateCluster(("tags", """[{"key":"team","value":"shop"}]"""),
            ("deletion_protection", "true"), ("timezone", "Asia/Shanghai"), ("endpoint_public_access", "false"),
            ("kubernetes_version", "1.34.2-aliyun.1")));

        Assert.Equal(
            ("shop", "172.20.0.0/16", "172.21.0.0/20", "1.34.2-aliyun.1", "Asia/Shanghai"),
            (cluster.Text("name"), cluster.Text("container_cidr"), cluster.Text("service_cidr"),
                cluster.Text("current_version"), cluster.Text("timezone")));
        Assert.True(cluster["deletion_protection"]!.GetValue<bool>());
        Assert.Equal("""[{"key":"team","value":"shop"}]""", cluster["tags"]!.ToJsonString());
        Assert.Equal("", JsonNode.Parse(cluster.Text("master_url"))!.Text("api_server_endpoint"));
    }

    [Theory]
    [InlineData("DescribeClusterDetail", "ClusterId")]
    [InlineData("DescribeClusterResources", "ClusterId")]
    [InlineData("ModifyCluster", "ClusterId")]
    [InlineData("UpdateKMSEncryption", "ClusterId")]
    [InlineData("GetClusterAuditProject", "clusterid")]
    [InlineData("DeleteCluster", "ClusterId")]
    public void UnknownCluster_IsNotFound(string action, string parameter)
    {
        var refusal = _account.Client().Refusal("CS", action, (parameter, "c0"));

        Assert.Equal((404, "ErrorClusterNotFound"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Cluster_OfAnotherRegion_IsNotFound()
    {
        var id = _account.Client().CreateCluster();
        var elsewhere = _account.Client("elsewhere", "cn-beijing");
        elsewhere.Wait(TimeSpan.FromHours(1));

        var refusal = elsewhere.Refusal("CS", "DescribeClusterDetail", ("ClusterId", id));

        Assert.Equal("ErrorClusterNotFound", refusal.Code);
    }

    [Fact]
    public void Changes_AreShown_AndTheClusterIsBusyMeanwhile()
    {
        var client = _account.Client();
        var id = client.CreateCluster();

        client.Call("CS", "ModifyCluster", ("ClusterId", id), ("cluster_name", "store"), ("deletion_protection", "true"));
        var (state, again) = (client.Cluster(id).Text("state"),
            client.Refusal("CS", "ModifyCluster", ("ClusterId", id), ("cluster_name", "x")));
        client.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal(("updating", 409), (state, again.Status));
        Assert.Equal(("store", "running"), (client.Cluster(id).Text("name"), client.Cluster(id).Text("state")));
    }

    [Fact]
    public void Tags_AreReplacedAsAWhole()
    {
        var client = _account.Client();
        var id = client.CreateCluster(("tags", """[{"key":"a","value":"1"},{"key":"b","value":"2"}]"""));

        client.Call("CS", "ModifyClusterTags", ("ClusterId", id), ("tags", """[{"key":"b","value":"3"}]"""));

        Assert.Equal("""[{"key":"b","value":"3"}]""", client.Cluster(id)["tags"]!.ToJsonString());
    }

    [Theory]
    [InlineData("1.33.1-aliyun.1", "1.34.1-aliyun.1", true)]
    [InlineData("1.34.1-aliyun.1", "1.34.3-aliyun.1", true)]
    [InlineData("1.33.1-aliyun.1", "1.35.0-aliyun.1", false)]
    [InlineData("1.34.1-aliyun.1", "1.33.1-aliyun.1", false)]
    [InlineData("1.34.1-aliyun.1", "1.34.1-aliyun.1", false)]
    public void Upgrade_SkipsNoMinorVersion(string from, string to, bool isAllowed)
    {
        var client = _account.Client();
        var id = client.CreateCluster(("kubernetes_version", from));

        var refusal = Record.Exception(
            () => client.Call("CS", "UpgradeCluster", ("ClusterId", id), ("next_version", to)));

        Assert.Equal(isAllowed, refusal is null);
        Assert.Equal((from, isAllowed ? to : from),
            (client.Cluster(id).Text("init_version"), client.Cluster(id).Text("current_version")));
    }

    [Fact]
    public void Logs_OfControlPlaneAndAudit_AreAsChosen()
    {
        var client = _account.Client();
        var id = client.CreateCluster();

        client.Call("CS", "UpdateControlPlaneLog", ("ClusterId", id), ("log_project", "k8s-log"), ("log_ttl", "90"),
            ("components", """["apiserver"]"""));
        client.Wait(TimeSpan.FromMinutes(1));
        client.Call("CS", "UpdateClusterAuditLogConfig",
            ("clusterid", id), ("disable", "false"), ("sls_project_name", "k8s-audit"));

        var logs = client.Call("CS", "CheckControlPlaneLogEnable", ("ClusterId", id));
        var audit = client.Call("CS", "GetClusterAuditProject", ("clusterid", id));
        Assert.Equal(("k8s-log", "90", """["apiserver"]"""),
            (logs.Text("log_project"), logs.Text("log_ttl"), logs["components"]!.ToJsonString()));
        Assert.Equal((true, "k8s-audit"),
            (audit["audit_enabled"]!.GetValue<bool>(), audit.Text("sls_project_name")));
    }

    [Fact]
    public void Deletion_WithProtection_IsRefused()
    {
        var client = _account.Client();
        var id = client.CreateCluster(("deletion_protection", "true"));

        var refusal = client.Refusal("CS", "DeleteCluster", ("ClusterId", id));

        Assert.Equal("ErrorDeletionProtection", refusal.Code);
    }

    [Fact]
    public void Deletion_TakesItsTime_AndNodePoolsGoAlong()
    {
        var client = _account.Client();
        var id = client.CreateCluster();
        client.CreatePool(id);

        client.Call("CS", "DeleteCluster", ("ClusterId", id));
        var state = client.Cluster(id).Text("state");
        client.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal("deleting", state);
        Assert.Equal("ErrorClusterNotFound", client.Refusal("CS", "DescribeClusterDetail", ("ClusterId", id)).Code);
        Assert.Empty(client.Call("CS", "DescribeClustersV1")["clusters"]!.AsArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("sg-1")]
    public void SecurityGroup_ThatAckMade_GoesWithTheCluster_AndOneThatWasNamedStays(string? named)
    {
        var client = _account.Client();
        var id = client.CreateCluster(("security_group_id", named));
        var group = client.Cluster(id).Text("security_group_id");

        client.Call("CS", "DeleteCluster", ("ClusterId", id));
        client.Wait(TimeSpan.FromMinutes(10));

        var left = client.Call("Ecs", "DescribeSecurityGroups", ("SecurityGroupIds", $"[\"{group}\"]"));
        Assert.Equal(named is null ? 0 : 1, left["SecurityGroups"]!["SecurityGroup"]!.AsArray().Count);
    }

    [Fact]
    public void List_CanBeFilteredAndPaged()
    {
        var client = _account.Client();
        client.CreateCluster(("name", "one"));
        client.CreateCluster(("name", "two"), ("cluster_spec", "ack.standard"));

        var pro = client.Call("CS", "DescribeClustersV1", ("cluster_spec", "ack.pro.small"));
        var second = client.Call("CS", "DescribeClustersV1", ("page_size", "1"), ("page_number", "2"));

        Assert.Equal("one", Assert.Single(pro["clusters"]!.AsArray())!.Text("name"));
        Assert.Equal("two", Assert.Single(second["clusters"]!.AsArray())!.Text("name"));
        Assert.Equal(2, second["page_info"]!["total_count"]!.GetValue<int>());
    }
}
