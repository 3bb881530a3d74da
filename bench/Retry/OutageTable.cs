using System.Globalization;
using System.Text;

namespace Infra.Bench.Retry;

/// <summary>The figures as a Markdown table.</summary>
internal static class OutageTable
{
    public static string Of(IEnumerable<OutageResult> results)
    {
        var text = new StringBuilder();
        text.Append("| way | calls sent in the outage, per call offered | busiest second after it, of the load offered | last refusal after it | calls lost | median call before it |\n");
        text.Append("|---|---:|---:|---:|---:|---:|\n");
        foreach (var result in results)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {result.Name} | {result.OutageLoad:F2} | {result.PeakAfter:F2} | {result.Recovery.TotalSeconds:F1} s | {result.Failed} | {result.QuietLatency.TotalMilliseconds:F0} ms |\n");
        return text.ToString();
    }
}
