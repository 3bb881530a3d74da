using System.Diagnostics;

namespace Infra.Bench;

/// <summary>`atrest up --stack prod` from nothing, as a user runs it: the whole process, with its start.</summary>
internal static class ProdStack
{
    private const int Rounds = 7;

    public static int Run()
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => Once()).ToList();
        Console.WriteLine(FormattableString.Invariant(
            $"up of prod from nothing: {Median(runs, run => run.Seconds):F2} s (median of {Rounds}), peak {Median(runs, run => run.PeakMiB):F0} MiB"));
        return 0;
    }

    private static (double Seconds, double PeakMiB) Once()
    {
        var folder = Directory.CreateTempSubdirectory("atrest-bench-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Environment.CurrentDirectory, "Pulumi*.yaml"))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            return Timed(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Seconds, double PeakMiB) Timed(string folder)
    {
        var watch = Stopwatch.StartNew();
        using var atrest = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "atrest"))
        {
            ArgumentList = { "up", "--stack", "prod" },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        // The peak can be asked for only while the process lives.
        var peak = 0L;
        while (atrest.StandardOutput.ReadLine() is not null) peak = Math.Max(peak, Peak(atrest));
        atrest.WaitForExit();
        watch.Stop();
        if (atrest.ExitCode != 0) throw new InvalidOperationException($"atrest up exited with {atrest.ExitCode}");
        return (watch.Elapsed.TotalSeconds, peak / 1024.0 / 1024.0);
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static double Median(
        List<(double Seconds, double PeakMiB)> runs, Func<(double Seconds, double PeakMiB), double> of) =>
        runs.Select(of).Order().ElementAt(runs.Count / 2);
}
