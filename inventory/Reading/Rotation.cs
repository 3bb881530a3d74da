using System.Globalization;

namespace Infra.Inventory.Reading;

/// <summary>The time between two rotations of a key, as KMS writes it: <c>31536000s</c>, <c>365d</c>.</summary>
internal static class Rotation
{
    /// <summary>Whole days, rounded up; null where the text is none or no time.</summary>
    public static int? DaysOf(string? text)
    {
        if (text is not { Length: > 1 }) return null;
        long? perDay = text[^1] switch
        {
            'd' => 1,
            'h' => 24,
            'm' => 24 * 60,
            's' => 24 * 60 * 60,
            _ => null,
        };
        return long.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0 && (count + perDay - 1) / perDay is { } days and <= int.MaxValue ? (int)days : null;
    }
}
