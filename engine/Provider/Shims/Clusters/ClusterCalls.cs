using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Calls of ACK that several shims make.</summary>
internal static class ClusterCalls
{
    public const string Product = "CS";

    public static readonly string[] Gone = ["ErrorClusterNotFound", "ErrorNodePoolNotFound"];

    /// <summary>How long the provider tries a call again, whatever the step may take.</summary>
    public static readonly TimeSpan Retrying = TimeSpan.FromMinutes(5);

    /// <summary>The cluster, or null where there is none of that id.</summary>
    public static JsonObject? Describe(ProviderCalls calls, string? clusterId) =>
        calls.CallOrGone(Product, "DescribeClusterDetail", Retrying, [], Gone, ("ClusterId", clusterId));

    public static void WaitForTask(ProviderCalls calls, JsonNode started, TimeSpan delay, TimeSpan timeout) =>
        calls.WaitFor(
            () => calls.Call(Product, "DescribeTaskInfo", Retrying, [], ("task_id", started.Text("task_id"))).Text("state"),
            ["success"], delay, timeout, ["fail", "failed"]);

    public static void WaitForRunning(ProviderCalls calls, string? clusterId, TimeSpan delay, TimeSpan timeout) =>
        calls.WaitFor(() => Describe(calls, clusterId).Text("state"), ["running"], delay, timeout, ["deleting", "failed"]);

    /// <summary>Tags as ACK takes them: a list of keys and values.</summary>
    public static JsonArray Tags(Properties tags) =>
    [
        .. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new JsonObject { ["key"] = tag.Key, ["value"] = tag.Value as string ?? "" }),
    ];

    /// <summary>Tags as the provider keeps them.</summary>
    public static Properties Tags(JsonNode? list)
    {
        var tags = new Properties(StringComparer.Ordinal);
        foreach (var tag in (list as JsonArray ?? []).OfType<JsonNode>())
            if (tag.Text("key") is { } key) tags[key] = tag.Text("value") ?? "";
        return tags;
    }

    /// <summary>A list of texts as a parameter, or null where it is empty.</summary>
    public static string? List(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null : new JsonArray([.. texts.Select(text => (JsonNode)text)]).ToJsonString();

    /// <summary>A list of objects as a parameter, or null where it is empty.</summary>
    public static string? List(JsonArray items) => items.Count == 0 ? null : items.ToJsonString();
}
