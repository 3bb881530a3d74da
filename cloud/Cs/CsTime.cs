namespace Infra.Cloud.Cs;

/// <summary>Times as ACK writes them: seconds, in China's time zone.</summary>
internal static class CsTime
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    public static string Text(DateTimeOffset time) => $"{time.ToOffset(s_offset):yyyy-MM-ddTHH:mm:sszzz}";
}
