namespace Infra.Cloud;

/// <summary>Times as the APIs write them: seconds, UTC.</summary>
internal static class ApiTime
{
    /// <summary>How many characters a time has.</summary>
    public const int Length = 20;

    public static string Text(DateTimeOffset time) => $"{time.UtcDateTime:s}Z";

    /// <summary>Writes a time as ASCII into a place of at least <see cref="Length"/> bytes.</summary>
    public static void Write(DateTimeOffset time, Span<byte> place)
    {
        time.UtcDateTime.TryFormat(place, out _, "s");
        place[Length - 1] = (byte)'Z';
    }

    /// <summary>The time as a part of an identifier, exact to the tick.</summary>
    public static string Exact(DateTimeOffset time) => time.UtcTicks.ToString();
}
