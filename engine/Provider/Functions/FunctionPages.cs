using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Reads lists that come in numbered pages.</summary>
internal static class FunctionPages
{
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>All items of all pages.</summary>
    public static IEnumerable<JsonNode> All(ProviderCalls calls, string product, string action, int pageSize,
        (string List, string Item) names, params (string Name, string? Value)[] filters)
    {
        for (var page = 1; ; page++)
        {
            var found = calls.Call(product, action, Timeout, [],
                [("PageNumber", $"{page}"), ("PageSize", $"{pageSize}"), .. filters]).Items(names.List, names.Item).ToArray();
            foreach (var node in found)
                yield return node;
            if (found.Length < pageSize) yield break;
        }
    }

    /// <summary>An argument as the API takes it, or null where it is unset, empty, zero or false.</summary>
    public static string? Text(this Properties arguments, string name) =>
        arguments.GetValueOrDefault(name) is { } value && !ResourceDiff.IsZero(value) ? ResourceStep.Format(value) : null;

    /// <summary>A flag as the API takes it, or null where it is not set; false counts as set.</summary>
    public static string? Flag(this Properties arguments, string name) =>
        arguments.GetValueOrDefault(name) is bool flag ? ResourceStep.Format(flag) : null;

    /// <summary>Whether an item has the tags that an argument asks for.</summary>
    public static bool HasTags(this Properties arguments, JsonNode item)
    {
        var tags = Tags.Of(item);
        return (arguments.GetValueOrDefault("tags") as Properties ?? [])
            .All(wanted => Equals(tags.GetValueOrDefault(wanted.Key), wanted.Value));
    }
}
