using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Selectors;

namespace Infra.Cloud.Oos.Expressions;

/// <content>What the functions do. Where the pages give no example, the comment says what was decided.</content>
internal sealed partial class Function
{
    private static JsonNode? Copy(JsonNode? value) => value?.DeepClone();

    private static JsonArray List(JsonNode? value) => value as JsonArray
        ?? throw new ExpressionException($"a list is needed; got {Expression.Shown(value)}");

    private static string Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String
        ? value.GetValue<string>() : throw new ExpressionException($"a text is needed; got {Expression.Shown(value)}");

    private static JsonNode Encode(JsonNode? value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(value)));

    private static JsonNode Decode(JsonNode? value)
    {
        var text = Text(value);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new ExpressionException("Fn::Base64Decode takes a text that is Base64");
    }

    private static JsonNode Join(JsonNode?[] with, Scope scope)
    {
        var (between, items) = (Text(with[0]), List(with[1]).Select(Expression.Shown).ToList());
        scope.Take(items.Sum(item => (long)item.Length + between.Length));
        return string.Join(between, items);
    }

    private static JsonArray Split(JsonNode?[] with, Scope scope)
    {
        var (at, text) = (Text(with[0]), Text(with[1]));
        if (at.Length == 0) throw new ExpressionException("Fn::Split takes a delimiter that is not empty");
        scope.Take(text.Length);
        return new([.. text.Split(at).Select(part => (JsonNode)part)]);
    }

    // As in Resource Orchestration Service: what to replace and with what, then the text.
    private static JsonNode Replace(JsonNode?[] with, Scope scope)
    {
        var text = Text(with[1]);
        foreach (var (old, value) in with[0] as JsonObject
            ?? throw new ExpressionException("Fn::Replace takes an object of old and new texts, then the text"))
        {
            var put = Text(value);
            if (old.Length == 0) throw new ExpressionException("Fn::Replace replaces texts that are not empty");
            scope.Take(text.Length + (text.Length / (long)old.Length * put.Length));
            text = text.Replace(old, put, StringComparison.Ordinal);
        }

        return text;
    }

    // Beyond the end, or where there is no such field: the third argument, or null.
    private static JsonNode? Select(JsonNode?[] with)
    {
        var key = Expression.Shown(with[0]);
        var otherwise = with.Length > 2 ? with[2] : null;
        return with[1] switch
        {
            JsonObject map => map.TryGetPropertyValue(key, out var value) ? Copy(value) : otherwise,
            JsonArray list when int.TryParse(key, CultureInfo.InvariantCulture, out var index) =>
                index >= 0 && index < list.Count ? Copy(list[index]) : otherwise,
            _ => throw new ExpressionException("Fn::Select takes a number and a list, or a name and an object"),
        };
    }

    private static JsonNode? Extreme(JsonNode? value, bool last)
    {
        var budget = new SelectorBudget();
        try
        {
            var sorted = JqOrder.Sorted(List(value).Select(JqValue.FromJson), item => item, budget);
            return sorted.Count == 0 ? null : JqValue.ToJson(last ? sorted[^1] : sorted[0], budget);
        }
        catch (SelectorException e)
        {
            throw new ExpressionException(e.Message);
        }
    }

    private static JsonArray Intersection(JsonNode?[] with)
    {
        var lists = with.Select(Known).ToList();
        return Distinct(List(with[0]).Where(item => lists.TrueForAll(list => list.Contains(Json(item)))));
    }

    private static JsonArray Union(JsonNode?[] with) => Distinct(with.SelectMany(List));

    // "The difference between the union and the intersection".
    private static JsonArray Difference(JsonNode?[] with)
    {
        var lists = with.Select(Known).ToList();
        return Distinct(with.SelectMany(List).Where(item => !lists.TrueForAll(list => list.Contains(Json(item)))));
    }

    private static HashSet<string> Known(JsonNode? list) => List(list).Select(Json).ToHashSet(StringComparer.Ordinal);

    private static string Json(JsonNode? value) => value?.ToJsonString() ?? "null";

    private static JsonArray Distinct(IEnumerable<JsonNode?> items) => new([.. items.DistinctBy(Json).Select(Copy)]);

    private static JsonObject MapJoin(JsonNode?[] with)
    {
        var (keys, values) = (List(with[0]), List(with[1]));
        if (keys.Count != values.Count) throw new ExpressionException("Fn::MapJoin takes as many keys as values");
        var map = new JsonObject();
        foreach (var (key, value) in keys.Zip(values)) map[Expression.Shown(key)] = Copy(value);
        return map;
    }

    private static JsonObject MergeMap(JsonNode? maps)
    {
        var merged = new JsonObject();
        foreach (var map in List(maps))
            foreach (var (name, value) in map as JsonObject
                ?? throw new ExpressionException("Fn::MergeMap takes a list of objects"))
                merged[name] = Copy(value);
        return merged;
    }

    private static JsonNode? Jq(JsonNode?[] with, Scope scope)
    {
        var which = Text(with[0]);
        if (which is not ("First" or "All")) throw new ExpressionException("Fn::Jq takes First or All first");
        try
        {
            var all = Expression.SelectorOf(Text(with[1]), scope).Select(with[2]);
            return which == "All" ? new JsonArray([.. all]) : all.Count > 0 ? all[0] : null;
        }
        catch (SelectorException e)
        {
            throw new ExpressionException($"Fn::Jq: {e.Message}");
        }
    }
}
