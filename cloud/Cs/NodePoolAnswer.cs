using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>A node pool as ACK describes it: the groups of its body, completed.</summary>
internal static class NodePoolAnswer
{
    public static JsonObject Describe(Request request, NodePool pool)
    {
        var answer = new JsonObject();
        foreach (var group in NodePoolBody.Groups) answer[group] = new JsonObject();
        foreach (var (name, value) in pool.Settings.At(request.At))
        {
            var dot = name.IndexOf('.');
            answer[name[..dot]] ??= new JsonObject();
            answer[name[..dot]]![name[(dot + 1)..]] = JsonNode.Parse(value);
        }

        answer["nodepool_info"]!["nodepool_id"] = pool.Id;
        answer["nodepool_info"]!["region_id"] = pool.Region;
        answer["nodepool_info"]!["created"] = CsTime.Text(pool.CreatedAt);
        answer["scaling_group"]!["scaling_group_id"] = pool.ScalingGroupId;
        answer["status"] = Status(request, pool);
        return answer;
    }

    private static JsonObject Status(Request request, NodePool pool)
    {
        var nodes = pool.Nodes.At(request.At);
        var serving = nodes.Serving(request.At);
        return new()
        {
            ["state"] = pool.StateAt(request.At),
            ["total_nodes"] = nodes.Total,
            ["serving_nodes"] = serving,
            ["healthy_nodes"] = serving,
            ["initial_nodes"] = nodes.Total - serving,
            ["failed_nodes"] = 0,
            ["offline_nodes"] = 0,
            ["removing_nodes"] = 0,
        };
    }
}
