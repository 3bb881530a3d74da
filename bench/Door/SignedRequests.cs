using System.Globalization;
using System.Text;
using Infra.OpenApi.Signing;

namespace Infra.Bench.Door;

/// <summary>Requests signed ahead, so that the driver's signing is not measured with the door's work.</summary>
internal static class SignedRequests
{
    /// <summary>Writes calls of Encrypt as the official SDK sends them, each with a nonce of its own, ended by a zero
    /// byte.</summary>
    public static void Write(string path, int count, DoorServer.Facts server)
    {
        using var file = new StreamWriter(path, append: false, Encoding.ASCII, 1 << 20);
        for (var i = 0; i < count; i++)
        {
            file.Write(Encrypt(server, $"{path.GetHashCode(StringComparison.Ordinal):x}-{i}"));
            file.Write('\0');
        }
    }

    public static string Encrypt(DoorServer.Facts server, string nonce)
    {
        KeyValuePair<string, string>[] query =
        [
            new("EncryptionContext", """{"purpose":"bench"}"""), new("KeyId", server.KeyId),
            new("Plaintext", "c2l4dGVlbiBieXRlcy4uLg=="),
        ];
        var date = TimeProvider.System.GetUtcNow().UtcDateTime
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        KeyValuePair<string, string>[] headers =
        [
            new("Host", server.Door), new("x-acs-version", "2016-01-20"), new("x-acs-action", "Encrypt"),
            new("User-Agent", "AlibabaCloud (Unix 6.1) netcoreapp/10.0 Core/0.1.20.0 TeaDSL/1"),
            new("x-acs-date", date), new("x-acs-signature-nonce", nonce), new("Accept", "application/json"),
            new(Acs3Signature.PayloadHeader, Acs3Signature.EmptyPayloadHash),
        ];
        var authorization = Acs3Signature.Authorization(
            new("POST", "/", query, headers), Acs3Signature.EmptyPayloadHash, server.AccessKeyId, server.Secret);

        var text = new StringBuilder($"POST /?{PercentEncoding.SortedQuery(query)} HTTP/1.1\r\n");
        foreach (var (name, value) in headers) text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        return text.Append(CultureInfo.InvariantCulture, $"Authorization: {authorization}\r\nContent-Length: 0\r\n\r\n")
            .ToString();
    }
}
