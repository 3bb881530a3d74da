using System.Text.Json.Nodes;

namespace Infra.OpenApi.Calls;

/// <summary>One call of an Alibaba Cloud API.</summary>
/// <param name="Product">The product's API code, for example Kms.</param>
/// <param name="Version">The API version, for example 2016-01-20.</param>
/// <param name="Action">The operation, for example DescribeKey.</param>
public sealed record ApiRequest(string Product, string Version, string Action)
{
    /// <summary>The parameters of an RPC operation, lists in the flat form (Tag.1.Key); the query of a ROA one.</summary>
    /// <value>Default: none. They travel in the body of an RPC call and never in its URL.</value>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The path of a ROA operation, with its parameters filled in and encoded; null for RPC.</summary>
    public string? Path { get; init; }

    /// <summary>The HTTP method of a ROA operation. RPC is always POST.</summary>
    /// <value>Default: GET.</value>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>The body of a ROA operation, or null.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>True if the operation makes something new: it is tried again only when the parameters hold a
    /// ClientToken.</summary>
    /// <value>Default: false.</value>
    public bool Creates { get; init; }

    /// <summary>Product and action; no parameter.</summary>
    public override string ToString() => $"{Product} {Action}";
}
