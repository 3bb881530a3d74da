namespace Infra.Bench;

/// <summary>
/// What the local engine costs on top of the Pulumi package: the same program of N encrypted disks (2 N registrations)
/// under the package's own test host with empty mocks, under a first `up` and under a second one that changes nothing.
/// </summary>
internal static class Registrations
{
    private const int Rounds = 3;
    private static readonly int[] DefaultSizes = [1_000, 2_000, 5_000, 10_000];

    public static int Run(string[] arguments)
    {
        var sizes = arguments.Length == 0 ? DefaultSizes : [.. arguments.Select(int.Parse)];
        var first = new List<(int Size, double Seconds)>();

        Console.WriteLine($"medians of {Rounds} rounds, each run in a fresh process");
        Console.WriteLine();
        Console.WriteLine("| disks | Pulumi alone | first up | ratio | second up | CPU: Pulumi alone | first up | ratio | second up | peak memory, first up |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            var (alone, up, again) = Measure(size);
            first.Add((size, up.Seconds));
            Console.WriteLine(
                $"| {size:N0} | {alone.Seconds:F2} s | {up.Seconds:F2} s | {up.Seconds / alone.Seconds:F2} | {again.Seconds:F2} s "
                + $"| {alone.CpuSeconds:F2} s | {up.CpuSeconds:F2} s | {up.CpuSeconds / alone.CpuSeconds:F2} | {again.CpuSeconds:F2} s "
                + $"| {up.PeakMiB:F0} MiB |");
        }

        Console.WriteLine();
        foreach (var (a, b) in first.Zip(first.Skip(1)))
            Console.WriteLine($"slope {a.Size:N0} to {b.Size:N0}: {(b.Seconds - a.Seconds) / (b.Size - a.Size) * 1e6:F0} us per disk");
        return 0;
    }

    /// <summary>The subjects take turns within a round, so that a slow minute of the machine slows all of them.</summary>
    private static (Measurement Alone, Measurement Up, Measurement Again) Measure(int size)
    {
        List<Measurement> alone = [], up = [], again = [];
        for (var round = 0; round < Rounds; round++)
        {
            var folder = Directory.CreateTempSubdirectory("atrest-bench-").FullName;
            try
            {
                alone.Add(Measurement.OfChild("pulumi", size, folder));
                up.Add(Measurement.OfChild("up", size, folder));
                again.Add(Measurement.OfChild("up", size, folder));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return (Measurement.Median(alone), Measurement.Median(up), Measurement.Median(again));
    }
}
