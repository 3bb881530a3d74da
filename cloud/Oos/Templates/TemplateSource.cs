using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Public;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Templates;

/// <summary>A template that can be run: the account's own, or one of the service's.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Version">The version, for example v2.</param>
/// <param name="Content">The text; null for one of the service's.</param>
/// <param name="Document">What it says.</param>
internal sealed record TemplateSource(string Name, string Id, string Version, string? Content, TemplateDocument Document)
{
    /// <summary>The template of a name in a version, the latest by default; null if there is none.</summary>
    public static TemplateSource? Find(Store store, string region, string name, string? version, DateTimeOffset at)
    {
        if (PublicTemplates.Find(name) is { } document)
            return version is null or "v1" ? new(name, PublicTemplateId(name), "v1", null, document) : null;
        if (!store.Templates.TryFind(RegionalName.Of(region, name), at, out var template)) return null;

        var number = version is null ? template.CountAt(at) : template.NumberOf(version, at) ?? 0;
        if (number == 0) return null;
        var content = template.Versions[number - 1].Content;
        return new(name, template.TemplateId, $"v{number}", content, TemplateDocument.OfKept(content));
    }

    /// <summary>The identifier of one of the service's templates.</summary>
    public static string PublicTemplateId(string name) => $"t-{Identifiers.Hex(16, "public-template", name)}";
}
