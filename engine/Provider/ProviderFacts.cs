using System.Text.Json;

namespace Infra.Engine;

/// <summary>The facts of the provider, kept in provider-facts.json with their origin.</summary>
internal static class ProviderFacts
{
    private static readonly Lazy<Dictionary<string, ResourceFacts>> Loaded = new(Load);

    public static IReadOnlyCollection<ResourceFacts> All => Loaded.Value.Values;

    public static ResourceFacts For(string token) => Loaded.Value[token];

    public static ResourceFacts? TryFor(string token) => Loaded.Value.GetValueOrDefault(token);

    private static Dictionary<string, ResourceFacts> Load()
    {
        using var stream = typeof(ProviderFacts).Assembly.GetManifestResourceStream("provider-facts.json")!;
        var document = JsonSerializer.Deserialize<FactsDocument>(stream, JsonSerializerOptions.Web)!;
        return document.Resources.ToDictionary(resource => resource.Token, StringComparer.Ordinal);
    }

    private sealed record FactsDocument(IReadOnlyList<ResourceFacts> Resources);
}
