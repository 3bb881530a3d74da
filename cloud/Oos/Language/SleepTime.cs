using System.Globalization;

namespace Infra.Cloud.Oos.Language;

/// <summary>How long ACS::Sleep sleeps: a number with s, m, h or d.</summary>
internal static class SleepTime
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <exception cref="TemplateException">It is no such time, or longer than a month, which is ours.</exception>
    public static TimeSpan Read(TemplateField field)
    {
        var text = field.Text();
        var unit = text.Length == 0 ? 0 : text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86_400, _ => 0 };
        return unit > 0 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (double)number * unit <= Longest.TotalSeconds
            ? TimeSpan.FromSeconds((double)number * unit)
            : throw field.Refuse($"must be a number with s, m, h or d, of at most {Longest.TotalDays} days; got {text}");
    }
}
