using System.Text.Json;
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
        var id = client.Call("CS", "CreateCluster", Cluster(parameters)).Text("cluster_id");
        client.Wait(TimeSpan.FromMinutes(20));
        return id;
    }

    public static (string, string?)[] Cluster(params (string Name, string? Value)[] parameters) =>
    [
        .. new (string Name, string? Value)[]
        {
            ("name", "shop"), ("region_id", TestCloud.Region), ("cluster_type", "ManagedKubernetes"),
            ("cluster_spec", "ack.pro.small"), ("vpcid", "vpc-1"), ("vswitch_ids", """["vsw-1"]"""),
            ("container_cidr", "172.20.0.0/16"), ("service_cidr", "172.21.0.0/20"),
            ("addons", """[{"name":"flannel"}]"""),
        }.Where(usual => !Array.Exists(parameters, given => given.Name == usual.Name)),
        .. parameters,
    ];

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

    public static (string, string?)[] Pool(string clusterId, JsonObject? scalingGroup = null) =>
    [
        ("ClusterId", clusterId), ("nodepool_info", """{"name":"workers"}"""),
        ("scaling_group", (scalingGroup ?? ScalingGroup()).ToJsonString()),
    ];

    public static string CreatePool(this CloudClient client, string clusterId, JsonObject? scalingGroup = null)
    {
        var id = client.Call("CS", "CreateClusterNodePool", Pool(clusterId, scalingGroup)).Text("nodepool_id");
        client.Wait(TimeSpan.FromMinutes(10));
        return id;
    }

    public static JsonNode Pool(this CloudClient client, string clusterId, string poolId) =>
        client.Call("CS", "DescribeClusterNodePoolDetail", ("ClusterId", clusterId), ("NodepoolId", poolId));

    public static string TaskState(this CloudClient client, JsonNode started) =>
        client.Call("CS", "DescribeTaskInfo", ("task_id", started.Text("task_id"))).Text("state");

    public static string Json(params string[] items) => JsonSerializer.Serialize(items);
}
