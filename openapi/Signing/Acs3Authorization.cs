using System.Diagnostics.CodeAnalysis;

namespace Infra.OpenApi.Signing;

/// <summary>The header Authorization of a request signed with <see cref="Acs3Signature"/>.</summary>
/// <param name="AccessKeyId">Whose secret signed.</param>
/// <param name="SignedHeaders">The names of the signed headers in lower case, sorted.</param>
/// <param name="Signature">The signature in lower-case hexadecimal.</param>
public sealed record Acs3Authorization(string AccessKeyId, IReadOnlyList<string> SignedHeaders, string Signature)
{
    private const int MaxHeaders = 64;

    /// <summary>Reads a header; false if it is not of the form that the algorithm prescribes.</summary>
    public static bool TryParse(string header, [NotNullWhen(true)] out Acs3Authorization? authorization)
    {
        authorization = null;
        if (!header.StartsWith(Acs3Signature.Algorithm + " ", StringComparison.Ordinal)) return false;

        string? credential = null, names = null, signature = null;
        foreach (var part in header[(Acs3Signature.Algorithm.Length + 1)..].Split(','))
        {
            var text = part.AsSpan().Trim();
            var split = text.IndexOf('=');
            if (split <= 0) return false;

            var value = text[(split + 1)..].ToString();
            if (text[..split] is "Credential" && credential is null) credential = value;
            else if (text[..split] is "SignedHeaders" && names is null) names = value;
            else if (text[..split] is "Signature" && signature is null) signature = value;
            else return false;
        }

        if (credential is not { Length: > 0 } || names is not { Length: > 0 } || signature is not { Length: > 0 })
            return false;

        var headers = names.Split(';');
        if (headers.Length > MaxHeaders || !IsSorted(headers)) return false;

        authorization = new(credential, headers, signature);
        return true;
    }

    /// <summary>The text of the header.</summary>
    public override string ToString() =>
        $"{Acs3Signature.Algorithm} Credential={AccessKeyId},SignedHeaders={string.Join(';', SignedHeaders)},"
        + $"Signature={Signature}";

    private static bool IsSorted(string[] names)
    {
        for (var i = 1; i < names.Length; i++)
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0) return false;
        return true;
    }
}
