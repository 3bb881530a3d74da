using System.Runtime.InteropServices;

namespace Infra.OpenApi.Signing;

/// <summary>Header values as the signatures want them.</summary>
internal static class HeaderValues
{
    /// <summary>The trimmed value of a header; values of one that was sent more than once are sorted and
    /// joined by commas.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> headers, string name)
    {
        string? value = null;
        List<string>? more = null;
        foreach (var (header, text) in Span(headers))
        {
            if (header.Length != name.Length || !header.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (value is null) value = text.Trim();
            else (more ??= [value]).Add(text.Trim());
        }

        if (more is null) return value ?? "";
        more.Sort(StringComparer.Ordinal);
        return string.Join(',', more);
    }

    // Asked for once for each signed header of each request.
    private static ReadOnlySpan<KeyValuePair<string, string>> Span(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers switch
        {
            List<KeyValuePair<string, string>> list => CollectionsMarshal.AsSpan(list),
            KeyValuePair<string, string>[] array => array,
            _ => headers.ToArray(),
        };
}
