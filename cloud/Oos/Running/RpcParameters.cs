using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Running;

/// <summary>Writes the parameters of a template as an RPC request has them: names without their dots
/// (SystemDiskCategory), lists as lists, tags as Tags.</summary>
internal static class RpcParameters
{
    public static void Add(Dictionary<string, string> sent, ApiAction action, string name, JsonNode value)
    {
        var own = NameOf(action, name);
        switch (value)
        {
            case JsonArray list when !IsWhole(action, own):
                var stem = ListOf(action, own);
                foreach (var (index, item) in list.Index()) AddItem(sent, action, $"{stem}.{index + 1}", stem, item);
                break;
            case JsonObject fields when !IsWhole(action, own) && HasPart(action, own):
                foreach (var (field, part) in fields)
                    if (part is not null) sent[$"{own}.{field}"] = Expression.Shown(part);
                break;
            default:
                sent[own] = Expression.Shown(value);
                break;
        }
    }

    private static void AddItem(
        Dictionary<string, string> sent, ApiAction action, string place, string stem, JsonNode? item)
    {
        if (item is not JsonObject fields)
        {
            if (item is not null) sent[place] = Expression.Shown(item);
            return;
        }

        foreach (var (field, value) in fields)
        {
            if (value is null) continue;
            var known = action.Parameters.FirstOrDefault(parameter => Bare(parameter) == Bare($"{stem}.N.{field}"));
            sent[known is null ? $"{place}.{field}" : $"{place}{known[$"{stem}.N".Length..]}"] = Expression.Shown(value);
        }
    }

    /// <summary>The parameter that a template means.</summary>
    private static string NameOf(ApiAction action, string name) =>
        action.Takes(name) ? name
        : action.Parameters.FirstOrDefault(parameter => Bare(parameter) == Bare(name)) ?? name;

    /// <summary>The list that a template means: Tags is Tag.N.</summary>
    private static string ListOf(ApiAction action, string name) =>
        HasList(action, name) ? name
        : name.EndsWith('s') && HasList(action, name[..^1]) ? name[..^1]
        : name;

    private static bool IsWhole(ApiAction action, string name) => action.Parameters.Contains(name);

    private static bool HasList(ApiAction action, string name) => action.Parameters.Any(parameter =>
        parameter == $"{name}.N" || parameter.StartsWith($"{name}.N.", StringComparison.Ordinal));

    private static bool HasPart(ApiAction action, string name) =>
        action.Parameters.Any(parameter => parameter.StartsWith($"{name}.", StringComparison.Ordinal));

    private static string Bare(string name) => name.Replace(".", "", StringComparison.Ordinal);
}
