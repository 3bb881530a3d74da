using System.Diagnostics;
using System.Text.Json;

namespace Infra.Bench;

/// <summary>What a child process measured of one run.</summary>
/// <param name="Seconds">Time of the run alone, start-up of the process apart.</param>
/// <param name="CpuSeconds">Processor time of the same span, over all threads: steadier than <paramref name="Seconds"/> on a
/// machine that does other things too.</param>
/// <param name="PeakMiB">Peak resident memory of the whole process.</param>
internal sealed record Measurement(double Seconds, double CpuSeconds, double PeakMiB)
{
    /// <summary>Runs this program again as a child, so that each size has a fresh process.</summary>
    public static Measurement OfChild(string subject, int count, string folder)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "child", subject, $"{count}", folder },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var answer = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        if (child.ExitCode != 0) throw new InvalidOperationException($"The child for {subject} {count} failed: {answer}");
        return JsonSerializer.Deserialize<Measurement>(answer)!;
    }

    public static Measurement Median(IReadOnlyList<Measurement> of) => new(
        of.Select(one => one.Seconds).Order().ElementAt(of.Count / 2),
        of.Select(one => one.CpuSeconds).Order().ElementAt(of.Count / 2),
        of.Select(one => one.PeakMiB).Order().ElementAt(of.Count / 2));
}
