using System.Security.Cryptography;
using System.Text;

namespace Infra.Tests.Cloud.Door;

/// <summary>Requests as the Go clients of the provider and of the aliyun CLI put them on the wire, composed and signed here
/// without any code of the door.</summary>
/// <remarks>Which parameters stand where, how they are encoded, and which headers go along was read in the sources of
/// alibabacloud-go/tea-rpc and aliyun/alibaba-cloud-sdk-go, both Apache-2.0. The forms of tea-roa and darabonba-openapi
/// follow what is published about signing; their sources were not read.</remarks>
internal static class GoRequest
{
    public const string Key = "test-ak-id";
    public const string Secret = "test-ak-secret";
    public const string Host = "127.0.0.1:7780";

    /// <summary>RPC with a signature of version 1.0: all of it in the query but for what is in the body.</summary>
    public static string Rpc(string method, IEnumerable<(string Name, string Value)> query,
        IEnumerable<(string Name, string Value)>? body, params ReadOnlySpan<string> headers)
    {
        var all = query.Concat(body ?? []).OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => $"{Percent(pair.Name)}={Percent(pair.Value)}");
        var toSign = $"{method}&%2F&{Percent(string.Join('&', all))}";
        var signature = Sha1(toSign, Secret + "&");
        var form = body is null ? null : Encoded(body);
        return Text(method, $"/?{Encoded(query.Append(("Signature", signature)))}", form, headers);
    }

    /// <summary>ROA with a signature of version 1.0. Of the headers those that are signed are told in the order in which
    /// they are.</summary>
    public static string Roa(string method, string resource, string? body, params string[] headers)
    {
        string[] named = ["Accept", "Content-MD5", "Content-Type", "Date"];
        var values = named.Select(name => Array.Find(headers, header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)))
            .Select(header => header is null ? "\n" : header[(header.IndexOf(':') + 1)..].Trim() + "\n");
        var own = headers.Where(header => header.StartsWith("x-acs-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(header => header.Replace(": ", ":", StringComparison.Ordinal) + "\n");
        var toSign = $"{method}\n{string.Concat(values)}{string.Concat(own)}{resource}";
        return Text(method, resource, body, [.. headers, $"Authorization: acs {Key}:{Sha1(toSign, Secret)}"]);
    }

    /// <summary>ROA with ACS3-HMAC-SHA256, all headers signed.</summary>
    public static string Acs3(string method, string path, string query, string? body, params string[] headers)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body ?? "")));
        var signed = headers.Append($"host: {Host}").Append($"x-acs-content-sha256: {hash}")
            .Where(header => header.StartsWith("x-acs-", StringComparison.Ordinal)
                || header.StartsWith("host", StringComparison.Ordinal)
                || header.StartsWith("content-type", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        var names = string.Join(';', signed.Select(header => header[..header.IndexOf(':')]));
        var canonical = $"{method}\n{path}\n{query}\n"
            + string.Concat(signed.Select(header => header.Replace(": ", ":", StringComparison.Ordinal) + "\n"))
            + $"\n{names}\n{hash}";
        var toSign = $"ACS3-HMAC-SHA256\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var signature = Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(toSign)));
        return Text(method, query.Length == 0 ? path : $"{path}?{query}", body,
            [.. headers, $"x-acs-content-sha256: {hash}",
                $"Authorization: ACS3-HMAC-SHA256 Credential={Key},SignedHeaders={names},Signature={signature}"]);
    }

    /// <summary>As Go encodes queries and forms: a space is a plus.</summary>
    public static string Encoded(IEnumerable<(string Name, string Value)> pairs) => string.Join('&',
        pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"{Plus(pair.Name)}={Plus(pair.Value)}"));

    private static string Text(string method, string target, string? body, ReadOnlySpan<string> headers) =>
        $"{method} {target} HTTP/1.1\r\nHost: {Host}\r\n{string.Concat(headers.ToArray().Select(header => header + "\r\n"))}"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(body ?? "")}\r\nConnection: close\r\n\r\n{body}";

    private static string Percent(string text) => Uri.EscapeDataString(text);

    private static string Plus(string text) => Percent(text).Replace("%20", "+", StringComparison.Ordinal);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "Version 1.0 is HMAC-SHA1.")]
    private static string Sha1(string text, string key) =>
        Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));
}
