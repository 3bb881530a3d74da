using System.Text.Json.Nodes;

namespace Infra.Cloud.Metadata;

/// <summary>Which operations the real provider calls to create, read, update and delete the resources that the local
/// engine has, read from the file in the folder Provider.</summary>
internal static class ProviderCalls
{
    private static readonly Lazy<IReadOnlyList<ProviderCall>> Read = new(() =>
    [
        .. File()["resources"]!.AsObject().SelectMany(Uses)
            .GroupBy(use => (use.Product, use.Name), use => use.Use)
            .Select(uses => new ProviderCall(
                uses.Key.Product, uses.Key.Name, [.. uses.Order(StringComparer.Ordinal)]))
            .OrderBy(call => call.Product, StringComparer.OrdinalIgnoreCase)
            .ThenBy(call => call.Name, StringComparer.Ordinal),
    ]);

    /// <summary>The operations, sorted by product and name.</summary>
    public static IReadOnlyList<ProviderCall> All => Read.Value;

    private static JsonNode File()
    {
        using var stream = typeof(ProviderCalls).Assembly.GetManifestResourceStream("ProviderCalls")!;
        return JsonNode.Parse(stream)!;
    }

    private static IEnumerable<(string Product, string Name, string Use)> Uses(KeyValuePair<string, JsonNode?> resource)
    {
        var name = resource.Key["alicloud:".Length..resource.Key.LastIndexOf(':')];
        foreach (var (phase, calls) in resource.Value!.AsObject())
            foreach (var call in calls!.AsArray())
            {
                var parts = call!.GetValue<string>().Split(':');
                yield return (parts[0], parts[1], $"{name} {phase}");
            }
    }
}
