namespace Infra.Cloud.Door.Wire;

/// <summary>Reads <c>name=value&amp;name=value</c> as it stands in queries and forms.</summary>
internal static class FormText
{
    /// <summary>Adds what a text says to a list; false if that is more than is allowed.</summary>
    public static bool Read(ReadOnlySpan<char> text, List<KeyValuePair<string, string>> pairs, int max)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('&');
            var pair = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (pair.IsEmpty) continue;
            if (pairs.Count == max) return false;

            var equals = pair.IndexOf('=');
            pairs.Add(equals < 0
                ? new(Decode(pair), "") : new(Decode(pair[..equals]), Decode(pair[(equals + 1)..])));
        }

        return true;
    }

    /// <summary>What is no proper encoding stays as it is.</summary>
    private static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('%', '+') < 0) return text.ToString();

        return Uri.UnescapeDataString(text.Contains('+') ? text.ToString().Replace('+', ' ') : text);
    }
}
