namespace Infra.Cloud;

/// <summary>Times as the APIs write them: seconds, UTC.</summary>
internal static class ApiTime
{
    public static string Text(DateTimeOffset time) => $"{time.UtcDateTime:s}Z";

    /// <summary>The time as a part of an identifier, exact to the tick.</summary>
    public static string Exact(DateTimeOffset time) => time.UtcTicks.ToString();
}
