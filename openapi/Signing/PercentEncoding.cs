using System.Text;

namespace Infra.OpenApi.Signing;

/// <summary>Percent-encoding as the signatures want it: only letters, digits and <c>-_.~</c> stay, everything else is
/// the bytes of its UTF-8 form in upper-case hexadecimal; a space is <c>%20</c>.</summary>
public static class PercentEncoding
{
    /// <summary>Encodes a name or a value.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    /// <summary>Joins parameters as <c>name=value</c> with <c>&amp;</c>, names and values encoded, sorted by the bytes
    /// of their names.</summary>
    public static string SortedQuery(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var sorted = new List<KeyValuePair<string, string>>(parameters);
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key) is var order and not 0
            ? order : string.CompareOrdinal(left.Value, right.Value));

        var query = new StringBuilder(256);
        foreach (var (name, value) in sorted)
        {
            if (query.Length > 0) query.Append('&');
            query.Append(Encode(name)).Append('=').Append(Encode(value));
        }

        return query.ToString();
    }
}
