using System.Diagnostics.CodeAnalysis;

namespace Infra.OpenApi.Signing;

/// <summary>The header Authorization of a request signed with <see cref="Acs3Signature"/>.</summary>
/// <param name="AccessKeyId">Whose secret signed.</param>
/// <param name="SignedHeaders">The names of the signed headers in lower case, sorted.</param>
/// <param name="Signature">The signature in lower-case hexadecimal.</param>
public sealed record Acs3Authorization(string AccessKeyId, IReadOnlyList<string> SignedHeaders, string Signature)
{
    private const int MaxHeaders = 64;

    // Clients mostly go on signing the same headers.
    private static volatile Names? _last;

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

        if (credential.IsEmpty || signature.IsEmpty || ReadNames(names) is not { } headers) return false;

        authorization = new(credential.ToString(), headers, signature.ToString());
        return true;
    }

    /// <summary>The text of the header.</summary>
    public override string ToString() =>
        $"{Acs3Signature.Algorithm} Credential={AccessKeyId},SignedHeaders={string.Join(';', SignedHeaders)},"
        + $"Signature={Signature}";

    private static string[]? ReadNames(ReadOnlySpan<char> text)
    {
        if (_last is { } last && text.SequenceEqual(last.Text)) return last.Each;

        var all = text.ToString();
        var names = all.Split(';', MaxHeaders + 1);
        if (all.Length == 0 || names.Length > MaxHeaders) return null;
        for (var i = 1; i < names.Length; i++)
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0) return null;
        _last = new(all, names);
        return names;
    }

    private sealed record Names(string Text, string[] Each);
}
