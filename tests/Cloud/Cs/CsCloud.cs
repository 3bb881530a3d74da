using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

/// <summary>Short names for what the tests of ACK do all the time.</summary>
internal static class CsCloud
{
    public const string Role = "AliyunCSManagedSecurityRole";
    public const string Policy = "AliyunCSManagedSecurityRolePolicy";

    public static string Trust { get; } =
        TestCloud.EcsTrust.Replace("ecs.aliyuncs.com", "cs.aliyuncs.com", StringComparison.Ordinal);

    public static void CreateCsRole(this CloudClient client, string? trust = null, string? policy = Policy)
    {
        client.Call("Ram", "CreateRole", ("RoleName", Role), ("AssumeRolePolicyDocument", trust ?? Trust));
        if (policy is null) return;
        client.Call("Ram", "AttachPolicyToRole",
            ("PolicyType", "System"), ("PolicyName", policy), ("RoleName", Role));
    }

    /// <summary>Makes a Flannel cluster of ACK Pro; parameters override the usual ones.</summary>
    public static string CreateCluster(this CloudClient client, params (string Name, string? Value)[] parameters)
    {
        var id = client.Call("CS", "CreateCluster", client.NewCluster(parameters)).Text("cluster_id");
        client.Wait(TimeSpan.FromMinutes(20));
        return id;
    }

    /// <summary>The parameters of a cluster in a VPC that is made for it; vsw-1 and vsw-2 in them stand for its vSwitches,
    /// sg-1 for a security group.</summary>
    public static (string, string?)[] NewCluster(this CloudClient client, params (string Name, string? Value)[] parameters)
    {
        var vpc = client.Call("Vpc", "CreateVpc", ("CidrBlock", "10.0.0.0/16")).Text("VpcId");
        client.Wait(TimeSpan.FromMinutes(1));
        var (nodes, pods) = (client.VSwitch(vpc, "10.0.0.0/24"), client.VSwitch(vpc, "10.0.16.0/20"));
        var group = client.Call("Ecs", "CreateSecurityGroup", ("VpcId", vpc)).Text("SecurityGroupId");
        client.Wait(TimeSpan.FromMinutes(1));
        (string Name, string? Value)[] usual =
        [
            ("name", "shop"), ("region_id", TestCloud.Region), ("cluster_type", "ManagedKubernetes"),
            ("cluster_spec", "ack.pro.small"), ("vpcid", vpc), ("vswitch_ids", """["vsw-1"]"""),
            ("container_cidr", "172.20.0.0/16"), ("service_cidr", "172.21.0.0/20"),
            ("addons", """[{"name":"flannel"}]"""),
        ];
        return
        [
            .. usual.Where(one => !Array.Exists(parameters, given => given.Name == one.Name)).Concat(parameters)
                .Select(one => (one.Name, one.Value?.Replace("vsw-1", nodes).Replace("vsw-2", pods).Replace("sg-1", group))),
        ];
    }

    public static JsonNode Cluster(this CloudClient client, string id) =>
        client.Call("CS", "DescribeClusterDetail", ("ClusterId", id));

    /// <summary>What the metadata say about Secret encryption.</summary>
    public static (string Key, bool Disabled) Encryption(this CloudClient client, string id)
    {
        var capabilities = JsonNode.Parse(client.Cluster(id).Text("meta_data"))!["Capabilities"]!;
        return (capabilities.Text("EncryptionKMSKeyId"), capabilities["DisableEncryption"]!.GetValue<bool>());
    }

    /// <summary>The fields of a scaling group: two nodes with plain disks, unless they are overridden.</summary>
    public static JsonObject ScalingGroup(params (string Name, JsonNode? Value)[] fields)
    {
        var group = new JsonObject
        {
            ["vswitch_ids"] = new JsonArray("vsw-1"),
            ["instance_types"] = new JsonArray("ecs.g7.xlarge"),
            ["system_disk_category"] = "cloud_essd",
            ["system_disk_size"] = 120,
            ["desired_size"] = 2,
        };
        foreach (var (name, value) in fields)
        {
            if (value is null) group.Remove(name);
            else group[name] = value;
        }

        return group;
    }

    /// <summary>The parameters of a pool; vsw-1 in them stands for the vSwitch of the cluster.</summary>
    public static (string, string?)[] NewPool(
        this CloudClient client, string clusterId, JsonObject? scalingGroup = null) =>
    [
        ("ClusterId", clusterId), ("nodepool_info", """{"name":"workers"}"""),
        ("scaling_group", (scalingGroup ?? ScalingGroup()).ToJsonString()
            .Replace("vsw-1", client.Cluster(clusterId).Text("vswitch_id"))),
    ];

    public static string CreatePool(this CloudClient client, string clusterId, JsonObject? scalingGroup = null)
    {
        var id = client.Call("CS", "CreateClusterNodePool", client.NewPool(clusterId, scalingGroup)).Text("nodepool_id");
        client.Wait(TimeSpan.FromMinutes(10));
        return id;
    }

    public static JsonNode Pool(this CloudClient client, string clusterId, string poolId) =>
        client.Call("CS", "DescribeClusterNodePoolDetail", ("ClusterId", clusterId), ("NodepoolId", poolId));

    public static string TaskState(this CloudClient client, JsonNode started) =>
        client.Call("CS", "DescribeTaskInfo", ("task_id", started.Text("task_id"))).Text("state");

    private static string VSwitch(this CloudClient client, string vpc, string range) => client.Call("Vpc", "CreateVSwitch",
        ("VpcId", vpc), ("ZoneId", TestCloud.Zone), ("CidrBlock", range)).Text("VSwitchId");
}
