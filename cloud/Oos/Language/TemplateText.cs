using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Language;

/// <summary>The text of a template, JSON or YAML.</summary>
internal static class TemplateText
{
    /// <summary>How large a template may be (reference of CreateTemplate).</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>How deep a template may be nested; the service's own bound is not published.</summary>
    public const int MaxDepth = 64;

    /// <summary>True if the text is meant as JSON.</summary>
    public static bool IsJson(string text) => text.TrimStart().StartsWith('{');

    /// <exception cref="TemplateException">It is too large, neither JSON nor YAML, or no object.</exception>
    public static JsonObject Parse(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
            throw new TemplateException("", $"the template is larger than {MaxBytes / 1024} KB");
        var root = IsJson(text) ? Json(text) : TemplateYaml.Parse(text);
        return root as JsonObject ?? throw new TemplateException("", "the template must be an object");
    }

    private static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text,
                documentOptions: new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new TemplateException("", $"the template is no JSON: {e.Message}");
        }
    }
}
