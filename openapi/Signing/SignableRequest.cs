namespace Infra.OpenApi.Signing;

/// <summary>What a signature in the headers is made over.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path as it stands in the request line, encoded; "/" for RPC.</param>
/// <param name="Query">The parameters of the query, decoded.</param>
/// <param name="Headers">The headers, without their names' case mattering.</param>
public sealed record SignableRequest(
    string Method,
    string Path,
    IReadOnlyCollection<KeyValuePair<string, string>> Query,
    IReadOnlyCollection<KeyValuePair<string, string>> Headers);
