using System.Text.Json.Nodes;

namespace Infra.Cloud.Metadata;

/// <summary>What is published about the operations of the products in machine-readable form, those that the embedded
/// cloud lacks as well; read from the files beside this one.</summary>
internal static class ApiMetadata
{
    private const string Folder = "Metadata/";

    private static readonly Lazy<IReadOnlyList<OperationMetadata>> Read = new(() => [.. Files().SelectMany(Operations)]);

    /// <summary>The operations, sorted by product and name.</summary>
    public static IReadOnlyList<OperationMetadata> All => Read.Value;

    private static IEnumerable<JsonObject> Files()
    {
        var assembly = typeof(ApiMetadata).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return JsonNode.Parse(stream)!.AsObject();
        }
    }

    private static IEnumerable<OperationMetadata> Operations(JsonObject file) =>
        from operation in file["operations"]!.AsObject()
        orderby operation.Key
        select new OperationMetadata(
            file["product"]!.GetValue<string>(),
            file["version"]!.GetValue<string>(),
            operation.Key,
            [.. operation.Value!["parameters"]!.AsObject().Select(parameter =>
                ParameterMetadata.Parse(parameter.Key, parameter.Value!.GetValue<string>()))],
            operation.Value["answer"]);
}
