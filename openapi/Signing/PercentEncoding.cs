using System.Buffers;
using System.Text;

namespace Infra.OpenApi.Signing;

/// <summary>Percent-encoding as the signatures want it: only letters, digits and <c>-_.~</c> stay, everything else is
/// the bytes of its UTF-8 form in upper-case hexadecimal; a space is <c>%20</c>.</summary>
public static class PercentEncoding
{
    internal static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");

    /// <summary>Encodes a name or a value.</summary>
    public static string Encode(string text)
    {
        var encoded = new Utf8Text(stackalloc byte[512]);
        encoded.AppendEncoded(text);
        var written = Encoding.ASCII.GetString(encoded.Written);
        encoded.Dispose();
        return written;
    }

    /// <summary>Joins parameters as <c>name=value</c> with <c>&amp;</c>, names and values encoded, sorted by the bytes
    /// of their names.</summary>
    public static string SortedQuery(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = new Utf8Text(stackalloc byte[512]);
        AppendSortedQuery(ref query, parameters);
        var text = Encoding.ASCII.GetString(query.Written);
        query.Dispose();
        return text;
    }

    internal static void AppendSortedQuery(ref Utf8Text query, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        // Most clients send them in their order.
        if (parameters is not List<KeyValuePair<string, string>> sorted || !IsSorted(sorted))
        {
            sorted = [.. parameters];
            sorted.Sort(Compare);
        }

        for (var i = 0; i < sorted.Count; i++)
        {
            if (i > 0) query.Append('&');
            query.AppendEncoded(sorted[i].Key);
            query.Append('=');
            query.AppendEncoded(sorted[i].Value);
        }
    }

    private static bool IsSorted(List<KeyValuePair<string, string>> parameters)
    {
        for (var i = 1; i < parameters.Count; i++)
            if (Compare(parameters[i - 1], parameters[i]) > 0) return false;
        return true;
    }

    private static int Compare(KeyValuePair<string, string> left, KeyValuePair<string, string> right) =>
        string.CompareOrdinal(left.Key, right.Key) is var order and not 0
            ? order : string.CompareOrdinal(left.Value, right.Value);
}
