using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Selectors.Functions;

/// <summary>Functions on texts.</summary>
internal static class TextFunctions
{
    private const int MaxDepth = 64;

    /// <summary>The items with a text between; null adds nothing, numbers and booleans are written out.</summary>
    public static string Join(object? value, object? separator, SelectorBudget budget)
    {
        var items = ListFunctions.List(value, "join");
        if (items.Count > 0 && separator is not string)
            throw new SelectorException("join takes a text to put between the items");
        var texts = items.ConvertAll(item => item switch
        {
            null => "",
            string text => text,
            double or bool => JqValue.Json(item, budget),
            _ => throw new SelectorException($"join takes no item of type {JqValue.Kind(item)}"),
        });
        budget.TakeText(texts.Sum(text => (long)text.Length) + ((long)texts.Count * ((separator as string)?.Length ?? 0)));
        return string.Join(separator as string, texts);
    }

    public static List<object?> Split(object? value, object? separator, SelectorBudget budget)
    {
        if (value is not string text || separator is not string between)
            throw new SelectorException("split takes a text and the text to split it at");
        budget.Take(text.Length + 1);
        return text.Length == 0 ? []
            : between.Length == 0 ? [.. text.EnumerateRunes().Select(rune => rune.ToString())]
            : [.. text.Split(between)];
    }

    public static bool Both(string function, object? value, object? part, Func<string, string, bool> holds) =>
        value is string text && part is string other ? holds(text, other)
        : throw new SelectorException($"{function} takes texts");

    /// <summary>The text with the letters of one case in the other.</summary>
    public static string Letters(string function, object? value, Func<char, bool> isMeant) =>
        value is string text ? string.Concat(text.Select(letter => isMeant(letter) ? (char)(letter ^ 0x20) : letter))
        : throw new SelectorException($"{function} takes a text");

    public static double Number(object? value)
    {
        const NumberStyles Style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return value is double number ? number
            : value is string text && double.TryParse(text, Style, CultureInfo.InvariantCulture, out number)
                && double.IsFinite(number) ? number
            : throw new SelectorException("tonumber takes a number or a text that is one");
    }

    public static object? FromJson(object? value, SelectorBudget budget)
    {
        var text = value as string ?? throw new SelectorException("fromjson takes a text");
        budget.TakeText(text.Length);
        budget.Take(text.Length);
        try
        {
            return JqValue.FromJson(JsonNode.Parse(
                text, documentOptions: new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false }));
        }
        catch (JsonException)
        {
            throw new SelectorException("fromjson takes a text that is JSON");
        }
    }
}
