using System.Security.Cryptography;
using System.Text;

namespace Infra.OpenApi.Signing;

/// <summary>The signature ACS3-HMAC-SHA256 of RPC and ROA requests: HMAC-SHA256 over a canonical form of the request
/// line, the headers and a hash of the body.</summary>
public static class Acs3Signature
{
    /// <summary>The name of the algorithm, the first word of the header Authorization.</summary>
    public const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>The header with the hash of the body.</summary>
    public const string PayloadHeader = "x-acs-content-sha256";

    /// <summary>The hash of a body without bytes.</summary>
    public const string EmptyPayloadHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>The hash of a body, in lower-case hexadecimal.</summary>
    public static string HashPayload(ReadOnlySpan<byte> body) =>
        body.IsEmpty ? EmptyPayloadHash : Convert.ToHexStringLower(SHA256.HashData(body));

    /// <summary>True for a header that the algorithm covers: <c>host</c>, <c>content-type</c> and those that begin with
    /// <c>x-acs-</c>.</summary>
    public static bool Covers(string header) =>
        header.StartsWith("x-acs-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("host", StringComparison.OrdinalIgnoreCase)
        || header.Equals("content-type", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of the headers that a client signs, in lower case and sorted.</summary>
    public static IReadOnlyList<string> HeadersToSign(SignableRequest request)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, _) in request.Headers)
            if (Covers(name)) names.Add(name.ToLowerInvariant());
        return [.. names];
    }

    /// <summary>The canonical form of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="signedHeaders">The names of the signed headers in lower case, sorted.</param>
    /// <param name="payloadHash">The hash of the body.</param>
    public static string CanonicalRequest(
        SignableRequest request, IReadOnlyCollection<string> signedHeaders, string payloadHash)
    {
        var text = new StringBuilder(1024);
        text.Append(request.Method).Append('\n');
        text.Append(CanonicalPath(request.Path)).Append('\n');
        text.Append(PercentEncoding.SortedQuery(request.Query)).Append('\n');
        foreach (var name in signedHeaders)
            text.Append(name).Append(':').Append(HeaderValues.Of(request.Headers, name)).Append('\n');
        text.Append('\n').AppendJoin(';', signedHeaders);
        return text.Append('\n').Append(payloadHash).ToString();
    }

    /// <summary>The text that is signed.</summary>
    public static string StringToSign(string canonicalRequest) =>
        $"{Algorithm}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonicalRequest)))}";

    /// <summary>Signs with the secret of an access key.</summary>
    public static string Sign(string stringToSign, string secret) => Hmac.Sha256(stringToSign, secret);

    /// <summary>The value of the header Authorization of a request.</summary>
    public static string Authorization(SignableRequest request, string payloadHash, string accessKeyId, string secret)
    {
        var headers = HeadersToSign(request);
        var signature = Sign(StringToSign(CanonicalRequest(request, headers, payloadHash)), secret);
        return new Acs3Authorization(accessKeyId, headers, signature).ToString();
    }

    private static string CanonicalPath(string path) => path.Length == 0 ? "/" : path
        .Replace("+", "%20", StringComparison.Ordinal)
        .Replace("*", "%2A", StringComparison.Ordinal)
        .Replace("%7E", "~", StringComparison.Ordinal);
}
