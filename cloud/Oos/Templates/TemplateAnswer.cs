using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Public;

namespace Infra.Cloud.Oos.Templates;

/// <summary>A template as the API shows it.</summary>
internal static class TemplateAnswer
{
    /// <summary>A version that was just made.</summary>
    public static JsonObject Made(Template template, DateTimeOffset at) =>
        Without(Of(template, template.CountAt(at), at), "VersionName", "TemplateType");

    /// <summary>A template as it stands in a list.</summary>
    public static JsonObject Listed(JsonObject template) => Without(template, "VersionName");

    /// <summary>A version of one of the account's own.</summary>
    public static JsonObject Of(Template template, int number, DateTimeOffset at)
    {
        var version = template.Versions[number - 1];
        return new()
        {
            ["TemplateId"] = template.TemplateId,
            ["TemplateName"] = template.Name,
            ["TemplateVersion"] = $"v{number}",
            ["VersionName"] = version.Name ?? "",
            ["TemplateFormat"] = FormatOf(version.Content),
            ["TemplateType"] = "Automation",
            ["Description"] = version.Description,
            ["Hash"] = HashOf(version.Content),
            ["HasTrigger"] = false,
            ["ShareType"] = "Private",
            ["CreatedBy"] = template.Versions[0].By,
            ["CreatedDate"] = ApiTime.Text(template.CreatedAt),
            ["UpdatedBy"] = version.By,
            ["UpdatedDate"] = ApiTime.Text(version.At),
            ["ResourceGroupId"] = template.ResourceGroup.At(at),
            ["Tags"] = OosJson.Of(template.TagsAt(at)),
        };
    }

    /// <summary>One of the service's own, or null.</summary>
    public static JsonObject? OfPublic(string name) => PublicTemplates.TextOf(name) is not { } text ? null : new()
    {
        ["TemplateId"] = TemplateSource.PublicTemplateId(name),
        ["TemplateName"] = name,
        ["TemplateVersion"] = "v1",
        ["VersionName"] = "",
        ["TemplateFormat"] = FormatOf(text),
        ["TemplateType"] = "Automation",
        ["Description"] = PublicTemplates.Find(name)!.Description,
        ["Hash"] = HashOf(text),
        ["HasTrigger"] = false,
        ["ShareType"] = "Public",
        ["CreatedBy"] = "ACS",
        ["CreatedDate"] = ApiTime.Text(PublicTemplates.Date),
        ["UpdatedBy"] = "ACS",
        ["UpdatedDate"] = ApiTime.Text(PublicTemplates.Date),
        ["ResourceGroupId"] = "",
        ["Tags"] = new JsonObject(),
    };

    /// <summary>JSON or YAML.</summary>
    public static string FormatOf(string content) => TemplateText.IsJson(content) ? "JSON" : "YAML";

    private static JsonObject Without(JsonObject template, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) template.Remove(name);
        return template;
    }

    private static string HashOf(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
