using System.Text;

namespace Infra.OpenApi.Signing;

/// <summary>Signature version 1.0 of ROA requests, as older clients of ACK send it: HMAC-SHA1 over the request line and
/// some headers.</summary>
public static class RoaSignature
{
    /// <summary>What the header Authorization begins with.</summary>
    public const string Scheme = "acs";

    /// <summary>The text that is signed. Neither path nor query is encoded in it.</summary>
    /// <remarks>The path of <paramref name="request"/> is taken as it is; of a query parameter without a value only the
    /// name stands.</remarks>
    public static string StringToSign(SignableRequest request)
    {
        var text = new StringBuilder(512);
        text.Append(request.Method).Append('\n');
        foreach (var name in (ReadOnlySpan<string>)["accept", "content-md5", "content-type", "date"])
            text.Append(HeaderValues.Of(request.Headers, name)).Append('\n');

        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, _) in request.Headers)
            if (name.StartsWith("x-acs-", StringComparison.OrdinalIgnoreCase)) names.Add(name.ToLowerInvariant());
        foreach (var name in names)
            text.Append(name).Append(':').Append(HeaderValues.Of(request.Headers, name)).Append('\n');

        text.Append(request.Path);
        var separator = '?';
        foreach (var (name, value) in request.Query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            text.Append(separator).Append(name);
            if (value.Length > 0) text.Append('=').Append(value);
            separator = '&';
        }

        return text.ToString();
    }

    /// <summary>Signs with the secret of an access key, which is the key as it is.</summary>
    public static string Sign(string stringToSign, string secret) => Hmac.Sha1(stringToSign, secret);

    /// <summary>The value of the header Authorization of a request.</summary>
    public static string Authorization(SignableRequest request, string accessKeyId, string secret) =>
        $"{Scheme} {accessKeyId}:{Sign(StringToSign(request), secret)}";

    /// <summary>Reads a header; false if it is not of the form that the signature prescribes.</summary>
    public static bool TryParse(string header, out string accessKeyId, out string signature)
    {
        (accessKeyId, signature) = ("", "");
        if (!header.StartsWith(Scheme + " ", StringComparison.Ordinal)) return false;

        var text = header[(Scheme.Length + 1)..];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1) return false;

        (accessKeyId, signature) = (text[..colon], text[(colon + 1)..]);
        return true;
    }
}
