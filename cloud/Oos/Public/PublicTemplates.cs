using System.Collections.Frozen;
using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Public;

/// <summary>The service's own templates, as far as they encrypt disks: templates that users run by name (ACS-ECS-...),
/// and components that tasks name as their action (ACS::ECS::...).</summary>
/// <remarks>Their names, parameters, defaults, order of steps and faults are facts about aliyun/oos-templates, commit
/// 48dd26619f of 2024-09-23, which states no licence; the texts are ours. See docs/oos.md.</remarks>
internal static class PublicTemplates
{
    private const string Folder = "OosTemplates/";

    private static readonly FrozenDictionary<string, Lazy<(string Text, TemplateDocument Document)>> ByName =
        typeof(PublicTemplates).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(NameOf, resource => new Lazy<(string, TemplateDocument)>(() => Read(resource)),
                StringComparer.OrdinalIgnoreCase);

    /// <summary>The date of the templates that these follow.</summary>
    public static DateTimeOffset Date { get; } = new(2024, 9, 23, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The names of the templates that users run, sorted.</summary>
    public static IEnumerable<string> Runnable =>
        ByName.Keys.Where(name => !name.Contains("::", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The names of the components, sorted.</summary>
    public static IEnumerable<string> Components => ByName.Keys.Except(Runnable).Order(StringComparer.Ordinal);

    /// <summary>True if a task may name it as its action.</summary>
    public static bool IsComponent(string name) =>
        name.Contains("::", StringComparison.Ordinal) && ByName.ContainsKey(name);

    /// <summary>A template or component, or null.</summary>
    public static TemplateDocument? Find(string name) => ByName.GetValueOrDefault(name)?.Value.Document;

    /// <summary>The text of a template or component, or null.</summary>
    public static string? TextOf(string name) => ByName.GetValueOrDefault(name)?.Value.Text;

    // In the names of files a colon is written as an underscore.
    private static string NameOf(string resource) =>
        Path.GetFileNameWithoutExtension(resource[Folder.Length..]).Replace("_", "::", StringComparison.Ordinal);

    private static (string, TemplateDocument) Read(string resource)
    {
        using var reader = new StreamReader(typeof(PublicTemplates).Assembly.GetManifestResourceStream(resource)!);
        var text = reader.ReadToEnd();
        return (text, TemplateDocument.Parse(text));
    }
}
