using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>The parameters of a call as a task has them: without dots, lists as lists.</summary>
/// <remarks>SystemDisk.Category is SystemDiskCategory, Tag.1.Key is the Key of the first of Tags, and a list that the
/// API takes as JSON text is a list.</remarks>
internal static class OosParameters
{
    /// <exception cref="OosTemplateException">A name has more than one number in it, or a value is taken for a
    /// reference.</exception>
    public static JsonObject Of(PlannedCall call, OosText text)
    {
        var parameters = new JsonObject();
        foreach (var (name, value) in call.Parameters.OrderBy(pair => pair.Key, NaturalOrder.Instance))
        {
            var parts = name.Split('.');
            var number = Array.FindIndex(parts, IsNumber);
            if (number < 0) parameters[string.Concat(parts)] = Value(text.Of(value));
            else if (Array.FindLastIndex(parts, IsNumber) == number) Add(parameters, parts, number, text.Of(value));
            else throw new OosTemplateException($"{call.Action} has the parameter '{name}', a list within a list, "
                + "which a task of OOS cannot write; convert the disk by a journaled run");
        }

        return parameters;
    }

    private static void Add(JsonObject parameters, string[] parts, int number, string value)
    {
        var list = Plural(string.Concat(parts[..number]));
        var items = parameters[list] as JsonArray;
        if (items is null) parameters[list] = items = [];
        var index = int.Parse(parts[number], CultureInfo.InvariantCulture);
        var field = string.Concat(parts[(number + 1)..]);
        if (field.Length == 0)
        {
            items.Add(value);
            return;
        }

        while (items.Count < index) items.Add(new JsonObject());
        items[index - 1]!.AsObject()[field] = value;
    }

    private static string Plural(string name) => name.EndsWith('s') ? name : $"{name}s";

    private static bool IsNumber(string part) => part.Length > 0 && part.All(char.IsAsciiDigit);

    /// <summary>A text, or the list that a text writes as JSON.</summary>
    private static JsonNode Value(string text)
    {
        if (!text.StartsWith('[')) return text;
        try
        {
            return JsonNode.Parse(text) is JsonArray list ? list : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <summary>Names in the order of their letters, and numbers within them in that of numbers.</summary>
    private sealed class NaturalOrder : IComparer<string>
    {
        public static readonly NaturalOrder Instance = new();

        public int Compare(string? x, string? y) => string.CompareOrdinal(Padded(x!), Padded(y!));

        private static string Padded(string name) =>
            string.Join('.', name.Split('.').Select(part => IsNumber(part) ? part.PadLeft(4, '0') : part));
    }
}
