using System.Globalization;
using System.Text;

namespace Infra.Policies.Reports;

/// <summary>Texts of a file as they may be shown: a name must not move a cursor, turn a line round or end one.</summary>
public static class Visible
{
    /// <summary>The text on one line, with what cannot be seen written out.</summary>
    public static string Text(string text)
    {
        // Nearly every text, and a report has hundreds of thousands.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(IsHidden)) return text;

        var shown = new StringBuilder(text.Length + 8);
        foreach (var one in text)
        {
            if (IsHidden(one)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)one:x4}");
            else shown.Append(one);
        }
        return shown.ToString();
    }

    // Control characters and those that turn the direction of writing.
    private static bool IsHidden(char one) => char.IsControl(one) || char.GetUnicodeCategory(one)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
