namespace Infra.Cloud.Kms;

/// <summary>The interval of automatic rotation: a whole number and one of d, h, m, s; 7 to 730 days.</summary>
internal static class RotationInterval
{
    public const long MinSeconds = 7 * Day;
    public const long MaxSeconds = 730 * Day;
    private const long Day = 24 * 60 * 60;

    /// <summary>The seconds of an interval, or null if it is malformed or out of range.</summary>
    public static long? Parse(string text)
    {
        if (text.Length is < 2 or > 12 || !long.TryParse(text.AsSpan(0, text.Length - 1), out var number)) return null;

        var unit = text[^1] switch { 'd' => Day, 'h' => 3600, 'm' => 60, 's' => 1, _ => 0L };
        var seconds = number * unit;
        return seconds is >= MinSeconds and <= MaxSeconds ? seconds : null;
    }
}
