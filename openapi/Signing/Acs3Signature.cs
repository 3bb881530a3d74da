using System.Security.Cryptography;

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

    /// <summary>The text that is signed: the name of the algorithm and a hash of the canonical form of the request.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="signedHeaders">The names of the signed headers in lower case, sorted.</param>
    /// <param name="payloadHash">The hash of the body.</param>
    public static string StringToSign(
        SignableRequest request, IReadOnlyList<string> signedHeaders, string payloadHash)
    {
        var text = new Utf8Text(stackalloc byte[2048]);
        AppendCanonical(ref text, request, signedHeaders, payloadHash);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.Written, hash);
        text.Dispose();
        return $"{Algorithm}\n{Convert.ToHexStringLower(hash)}";
    }

    /// <summary>Signs with the secret of an access key.</summary>
    public static string Sign(string stringToSign, string secret) => Hmac.Sha256(stringToSign, secret);

    /// <summary>The value of the header Authorization of a request.</summary>
    public static string Authorization(SignableRequest request, string payloadHash, string accessKeyId, string secret)
    {
        var headers = HeadersToSign(request);
        var signature = Sign(StringToSign(request, headers, payloadHash), secret);
        return new Acs3Authorization(accessKeyId, headers, signature).ToString();
    }

    private static void AppendCanonical(
        ref Utf8Text text, SignableRequest request, IReadOnlyList<string> signedHeaders, string payloadHash)
    {
        text.Append(request.Method);
        text.Append('\n');
        text.Append(CanonicalPath(request.Path));
        text.Append('\n');
        PercentEncoding.AppendSortedQuery(ref text, request.Query);
        text.Append('\n');
        for (var i = 0; i < signedHeaders.Count; i++)
        {
            text.Append(signedHeaders[i]);
            text.Append(':');
            text.Append(HeaderValues.Of(request.Headers, signedHeaders[i]));
            text.Append('\n');
        }

        for (var i = 0; i < signedHeaders.Count; i++)
        {
            text.Append(i == 0 ? '\n' : ';');
            text.Append(signedHeaders[i]);
        }

        text.Append('\n');
        text.Append(payloadHash);
    }

    private static string CanonicalPath(string path) => path is "" or "/" ? "/" : path
        .Replace("+", "%20", StringComparison.Ordinal)
        .Replace("*", "%2A", StringComparison.Ordinal)
        .Replace("%7E", "~", StringComparison.Ordinal);
}
