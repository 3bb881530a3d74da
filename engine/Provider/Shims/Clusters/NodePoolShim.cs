using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_cs_kubernetes_node_pool:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_kubernetes_node_pool.</summary>
internal sealed class NodePoolShim() : ResourceShim("alicloud:cs/nodePool:NodePool")
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(5);

    public override void Create(ResourceStep step)
    {
        RefuseUnsupported(step);
        var clusterId = step.TextOrZero("clusterId");
        var started = step.Calls.Call(ClusterCalls.Product, "CreateClusterNodePool", step.CreateTimeout, [],
            [("ClusterId", clusterId), .. Body(step, name => !ResourceDiff.IsZero(step.Planned(name)))]);
        step.Id = $"{clusterId}:{started.Text("nodepool_id")}";
        ClusterCalls.WaitForTask(step.Calls, started, s_delay, step.CreateTimeout);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } answer) return false;

        foreach (var (group, fields) in NodePoolFields.Groups)
            foreach (var field in fields)
                SetOrClear(step, field, answer[group]?[field.Name]);
        foreach (var field in NodePoolFields.Objects)
            if (answer[field.Name] is JsonObject { Count: > 0 } value) step.Outputs[field.Argument] = field.Receive(value);
        step.Set("nodePoolId", answer["nodepool_info"]?["nodepool_id"]);
        step.Set("scalingGroupId", answer["scaling_group"]?["scaling_group_id"]);
        step.Set("nodeCount", answer["status"]?["total_nodes"]);
        step.Outputs["clusterId"] = Parts(step.Id).Cluster;
        return true;
    }

    public override void Update(ResourceStep step)
    {
        RefuseUnsupported(step);
        var (cluster, pool) = Parts(step.Id);
        var body = Body(step, step.HasChange).ToList();
        if (body.Count > 0)
        {
            var started = step.Calls.Call(ClusterCalls.Product, "ModifyClusterNodePool", step.UpdateTimeout, [],
                [("ClusterId", cluster), ("NodepoolId", pool), ("update_nodes", step.TextIfSet("updateNodes")), .. body]);
            ClusterCalls.WaitForTask(step.Calls, started, s_delay, step.UpdateTimeout);
        }

        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) =>
        Describe(step)?["status"].Text("state") is "initial" or "scaling" or "updating";

    public override void Delete(ResourceStep step)
    {
        var (cluster, pool) = Parts(step.Id);
        if (step.Calls.CallOrGone(ClusterCalls.Product, "DeleteClusterNodepool", step.DeleteTimeout, [],
            ClusterCalls.Gone, ("ClusterId", cluster), ("NodepoolId", pool),
            ("force", step.Text("forceDelete") ?? "true")) is { } started)
            ClusterCalls.WaitForTask(step.Calls, started, s_delay, step.DeleteTimeout);
    }

    /// <summary>The pool, or null where there is none of that id.</summary>
    private static JsonObject? Describe(ResourceStep step)
    {
        var (cluster, pool) = Parts(step.Id);
        return step.Calls.CallOrGone(ClusterCalls.Product, "DescribeClusterNodePoolDetail", step.UpdateTimeout, [],
            ClusterCalls.Gone, ("ClusterId", cluster), ("NodepoolId", pool));
    }

    /// <summary>The groups of the body, with the arguments that are chosen.</summary>
    private static IEnumerable<(string Name, string? Value)> Body(ResourceStep step, Func<string, bool> isChosen)
    {
        foreach (var (group, fields) in NodePoolFields.Groups)
        {
            var sent = new JsonObject();
            foreach (var field in fields.Where(field => isChosen(field.Argument)))
                sent[field.Name] = field.Send(step.Planned(field.Argument)) ?? Empty(step, field);
            if (sent.Count > 0) yield return (group, sent.ToJsonString());
        }

        foreach (var field in NodePoolFields.Objects.Where(field => isChosen(field.Argument)))
            if (step.PlannedItems(field.Argument) is [var item]) yield return (field.Name, field.Send(item)!.ToJsonString());
    }

    /// <summary>What the provider sends for an argument that is taken away: the empty value of its type.</summary>
    private static JsonNode Empty(ResourceStep step, ApiField field) => field.Form switch
    {
        ApiForm.Tags => new JsonArray(),
        _ when field.Fields.Count > 0 => new JsonArray(),
        _ => step.TextOrZero(field.Argument) switch
        {
            "false" => false,
            "0" => 0,
            var text => text,
        },
    };

    private static void SetOrClear(ResourceStep step, ApiField field, JsonNode? value)
    {
        if (field.Receive(value) is { } known) step.Outputs[field.Argument] = known;
        else step.Outputs.Remove(field.Argument);
    }

    private static void RefuseUnsupported(ResourceStep step)
    {
        if (NodePoolFields.Unsupported.FirstOrDefault(name => !ResourceDiff.IsZero(step.Planned(name))) is not { } name)
            return;
        throw new ProviderException(
            $"'{name}' of node pools is not supported: the embedded cloud lacks the calls the provider makes for it");
    }

    private static (string Cluster, string Pool) Parts(string? id) => id?.Split(':') is [var cluster, var pool]
        ? (cluster, pool)
        : throw new ProviderException($"the id of a node pool must be CLUSTER:POOL; got '{id}'");
}
