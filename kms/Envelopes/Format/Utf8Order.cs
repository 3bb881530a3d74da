using System.Text;

namespace Infra.Kms.Envelopes.Format;

/// <summary>The order of texts by their UTF-8 bytes, which is the order of their code points. The order of .NET's
/// characters differs above U+FFFF.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    /// <summary>Throws at what is no text instead of replacing it.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return Comparer<object>.Default.Compare(x, y);
        var common = Math.Min(x.Length, y.Length);
        for (var i = 0; i < common; i++)
            if (x[i] != y[i]) return Weight(x[i]).CompareTo(Weight(y[i]));
        return x.Length.CompareTo(y.Length);
    }

    /// <summary>Whether every surrogate has its other half.</summary>
    public static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text, i)) return false;
            i++;
        }
        return true;
    }

    /// <summary>Surrogates stand for code points above all others.</summary>
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
