using System.Collections.Concurrent;
using System.Reflection;

namespace Infra.Engine;

/// <summary>The facts of the provider, kept in Facts with their origin: a file a resource type, a folder a module.</summary>
/// <remarks>Each file is read when its type is first met: a deployment meets a few of them.</remarks>
internal static class ProviderFacts
{
    private const string Folder = "provider-facts/";

    private static readonly ConcurrentDictionary<string, ResourceFacts?> s_met = new(StringComparer.Ordinal);

    private static readonly Assembly s_assembly = typeof(ProviderFacts).Assembly;

    /// <exception cref="KeyNotFoundException">There are none of that type.</exception>
    public static ResourceFacts For(string token) =>
        TryFor(token) ?? throw new KeyNotFoundException($"There are no provider facts of the type '{token}'.");

    public static ResourceFacts? TryFor(string token) => s_met.GetOrAdd(token, Read);

    /// <summary>Reads the file that the token names: alicloud:ecs/ecsDisk:EcsDisk is in ecs/ecsDisk.json.</summary>
    private static ResourceFacts? Read(string token)
    {
        if (token.Split(':') is not ["alicloud", var path, _]) return null;
        using var stream = s_assembly.GetManifestResourceStream($"{Folder}{path}.json")
            ?? s_assembly.GetManifestResourceStream($"{Folder}{path.Replace('/', '\\')}.json"); // built on Windows
        if (stream is null) return null;
        var facts = FactsReader.Read(stream);
        return facts.Token == token ? facts : null;
    }
}
