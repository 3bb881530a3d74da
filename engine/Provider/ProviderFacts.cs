using System.Text.Json;

namespace Infra.Engine;

/// <summary>The facts of the provider, kept in Facts with their origin: a file a resource type, a folder a module.</summary>
internal static class ProviderFacts
{
    private static readonly Lazy<Dictionary<string, ResourceFacts>> Loaded = new(Load);

    public static IReadOnlyCollection<ResourceFacts> All => Loaded.Value.Values;

    public static ResourceFacts For(string token) => Loaded.Value[token];

    public static ResourceFacts? TryFor(string token) => Loaded.Value.GetValueOrDefault(token);

    private static Dictionary<string, ResourceFacts> Load()
    {
        var assembly = typeof(ProviderFacts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("provider-facts/", StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize<ResourceFacts>(stream, JsonSerializerOptions.Web)!;
            })
            .ToDictionary(resource => resource.Token, StringComparer.Ordinal);
    }
}
