namespace Infra.Cloud.Oos.Templates;

/// <summary>The rules for templates of the account. Source: reference of CreateTemplate.</summary>
internal static class TemplateRules
{
    private const int MaxName = 200;

    private static readonly string[] ReservedPrefixes = ["ALIYUN", "ACS", "ALIBABA", "ALICLOUD"];

    /// <summary>The name in TemplateName: letters, digits, _ and -, not one that the service keeps for
    /// itself.</summary>
    public static string Name(Request request)
    {
        var name = request.Required("TemplateName");
        return name.Length <= MaxName && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            && !Array.Exists(ReservedPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            ? name : throw request.Invalid("TemplateName");
    }

    /// <summary>The name in VersionName, or null.</summary>
    public static string? VersionName(Request request) => request.Optional("VersionName") is not { } name ? null
        : name.Length <= MaxName ? name : throw request.Invalid("VersionName");
}
