using System.Text.Json;

namespace Infra.Validation;

/// <summary>Reads policy documents, in which one value may stand where a list may.</summary>
internal static class JsonText
{
    /// <summary>The element itself, or those of a list.</summary>
    public static IEnumerable<JsonElement> OneOrMany(JsonElement element)
    {
        if (element.ValueKind is not JsonValueKind.Array)
        {
            yield return element;
            yield break;
        }

        foreach (var item in element.EnumerateArray()) yield return item;
    }

    /// <summary>The texts among them.</summary>
    public static IEnumerable<string> Texts(JsonElement element) =>
        OneOrMany(element).Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary>Whether a property is, or holds, a text.</summary>
    public static bool Has(JsonElement holder, string property, string wanted) =>
        holder.TryGetProperty(property, out var value) && Texts(value).Contains(wanted, StringComparer.Ordinal);
}
