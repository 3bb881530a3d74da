using System.Text.Json.Nodes;

namespace Infra.Cloud.Metadata;

/// <summary>What is published about one operation.</summary>
/// <param name="Product">The product's API code.</param>
/// <param name="Version">The API version.</param>
/// <param name="Name">The operation.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Answer">The shape of its answer: the names of the fields with their types; null where the project keeps
/// none.</param>
internal sealed record OperationMetadata(
    string Product, string Version, string Name, IReadOnlyList<ParameterMetadata> Parameters, JsonNode? Answer)
{
    /// <summary>The action that the embedded cloud has for it, or null.</summary>
    public ApiAction? Action => ApiActions.Find(Product, Name);
}
