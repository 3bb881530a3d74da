using System.Globalization;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Reads when a request was made.</summary>
internal static class Timestamps
{
    private static volatile Known? _last;

    /// <summary>The form of RPC and ACS3: 2026-11-21T18:34:18Z.</summary>
    /// <exception cref="GatewayException">There is none, or it is of another form.</exception>
    public static DateTimeOffset Iso(string? text) => Read(text, "yyyy-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>The form of ROA: Sat, 21 Nov 2026 18:34:18 GMT.</summary>
    /// <exception cref="GatewayException">There is none, or it is of another form.</exception>
    public static DateTimeOffset Http(string? text) => Read(text, "r");

    private static DateTimeOffset Read(string? text, string format)
    {
        if (string.IsNullOrEmpty(text)) throw new GatewayException(GatewayErrors.TimestampMissing);

        // Whoever calls often sends one second many times.
        if (_last is { } last && last.Format == format && last.Text == text) return last.Time;
        if (!DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
            throw new GatewayException(GatewayErrors.TimestampMalformed);
        _last = new(format, text, time);
        return time;
    }

    private sealed record Known(string Format, string Text, DateTimeOffset Time);
}
