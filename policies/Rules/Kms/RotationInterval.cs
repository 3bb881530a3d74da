using System.Globalization;

namespace Infra.Policies.Rules.Kms;

/// <summary>The time between two rotations, as KMS writes it: <c>365d</c>, <c>31536000s</c>.</summary>
public static class RotationInterval
{
    /// <summary>The interval in days; null where the text is not one.</summary>
    public static double? DaysOf(string? text)
    {
        if (text is not { Length: > 1 }) return null;
        double? perDay = text[^1] switch
        {
            'd' => 1,
            'h' => 24,
            'm' => 24 * 60,
            's' => 24 * 60 * 60,
            _ => null,
        };
        return long.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count / perDay
            : null;
    }
}
