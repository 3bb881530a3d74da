using System.Diagnostics.CodeAnalysis;

namespace Infra.OpenApi.Signing;

/// <summary>The header Authorization of a request signed with <see cref="Acs3Signature"/>.</summary>
/// <param name="AccessKeyId">Whose secret signed.</param>
/// <param name="SignedHeaders">The names of the signed headers in lower case, sorted.</param>
/// <param name="Signature">The signature in lower-case hexadecimal.</param>
public sealed record Acs3Authorization(string AccessKeyId, IReadOnlyList<string> SignedHeaders, string Signature)
{
    private const int MaxHeaders = 64;

    /// <summary>The names that nearly every client signs, so that each is one text however often it is read.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Usual = new HashSet<string>(
        StringComparer.Ordinal)
    {
        "accept", "content-type", "host", "x-acs-accesskey-id", "x-acs-action", "x-acs-content-sha256", "x-acs-date",
        "x-acs-security-token", "x-acs-signature-nonce", "x-acs-version",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a header; false if it is not of the form that the algorithm prescribes.</summary>
    public static bool TryParse(string header, [NotNullWhen(true)] out Acs3Authorization? authorization)
    {
        authorization = null;
        if (!header.StartsWith(Acs3Signature.Algorithm + " ", StringComparison.Ordinal)) return false;

        ReadOnlySpan<char> credential = default, names = default, signature = default;
        var parts = header.AsSpan(Acs3Signature.Algorithm.Length + 1);
        foreach (var part in parts.Split(','))
        {
            var text = parts[part].Trim();
            var split = text.IndexOf('=');
            if (split <= 0) return false;

            // None may be empty, so that one which is empty still was not sent.
            var value = text[(split + 1)..];
            if (value.IsEmpty) return false;
            if (text[..split] is "Credential" && credential.IsEmpty) credential = value;
            else if (text[..split] is "SignedHeaders" && names.IsEmpty) names = value;
            else if (text[..split] is "Signature" && signature.IsEmpty) signature = value;
            else return false;
        }

        if (credential.IsEmpty || signature.IsEmpty || !TryReadNames(names, out var headers)) return false;

        authorization = new(credential.ToString(), headers, signature.ToString());
        return true;
    }

    /// <summary>The text of the header.</summary>
    public override string ToString() =>
        $"{Acs3Signature.Algorithm} Credential={AccessKeyId},SignedHeaders={string.Join(';', SignedHeaders)},"
        + $"Signature={Signature}";

    private static bool TryReadNames(ReadOnlySpan<char> text, out List<string> names)
    {
        names = new(capacity: 8);
        if (text.IsEmpty) return false;
        foreach (var part in text.Split(';'))
        {
            if (names.Count == MaxHeaders) return false;
            var name = Usual.TryGetValue(text[part], out var usual) ? usual : text[part].ToString();
            if (names.Count > 0 && string.CompareOrdinal(names[^1], name) >= 0) return false;
            names.Add(name);
        }

        return true;
    }
}
