using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>Reads the Condition element of a statement: {operator: {key: value or values}}.</summary>
internal static class ConditionBlock
{
    /// <exception cref="FormatException">The element breaks the grammar, or an operator does not exist.</exception>
    public static List<Condition> Parse(JsonNode? element)
    {
        if (element is null) return [];
        if (element is not JsonObject block) throw new FormatException("The Condition must be a JSON object.");

        var conditions = new List<Condition>();
        foreach (var (name, keys) in block)
        {
            var compare = ConditionOperator.Find(name)
                ?? throw new FormatException($"The condition operator {name} is not supported.");
            if (keys is not JsonObject pairs)
                throw new FormatException($"The condition {name} must be a JSON object of keys and values.");
            foreach (var (key, values) in pairs) conditions.Add(new(compare, key, Texts(name, key, values)));
        }

        return conditions;
    }

    private static List<string> Texts(string name, string key, JsonNode? node)
    {
        var values = node is JsonArray list ? list.ToList() : [node];
        if (values.Count > 0 && values.TrueForAll(value => value is JsonValue))
            return values.ConvertAll(value => value!.ToString());
        throw new FormatException($"The condition {name} of {key} must have a value or a list of values.");
    }
}
