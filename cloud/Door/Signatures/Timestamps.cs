using System.Globalization;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Reads when a request was made.</summary>
internal static class Timestamps
{
    /// <summary>The form of RPC and ACS3: 2026-11-21T18:34:18Z.</summary>
    /// <exception cref="GatewayException">There is none, or it is of another form.</exception>
    public static DateTimeOffset Iso(string? text) => Read(text, "yyyy-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>The form of ROA: Sat, 21 Nov 2026 18:34:18 GMT.</summary>
    /// <exception cref="GatewayException">There is none, or it is of another form.</exception>
    public static DateTimeOffset Http(string? text) => Read(text, "r");

    private static DateTimeOffset Read(string? text, string format)
    {
        if (string.IsNullOrEmpty(text)) throw new GatewayException(GatewayErrors.TimestampMissing);
        return DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time : throw new GatewayException(GatewayErrors.TimestampMalformed);
    }
}
