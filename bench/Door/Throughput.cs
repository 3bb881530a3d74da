namespace Infra.Bench.Door;

/// <summary>Signed Encrypt calls a second against an empty endpoint of the same web server, in the same run, and how long
/// the command takes to its first answer.</summary>
internal static class Throughput
{
    private const int Rounds = 3;
    private const int PerRound = 400_000;

    /// <param name="atrest">The command as it is installed, compiled ahead; null for the one that was built with
    /// the benchmarks.</param>
    public static int Run(string? atrest)
    {
        var folder = Directory.CreateTempSubdirectory("atrest-bench-");
        try
        {
            Measure(folder.FullName, atrest);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(string folder, string? atrest)
    {
        var rows = new List<(Load Empty, Load Same, Load Signed)>();
        using (var server = new ServerChild(Path.Combine(folder, "account")))
        {
            Console.WriteLine("| round | empty, bare GET | empty, the same requests | signed Encrypt | ratio to bare | ratio to same "
                + "| server CPU: bare | same | Encrypt |");
            Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
            for (var round = 0; round <= Rounds; round++)
            {
                var requests = Path.Combine(folder, $"requests-{round}.bin");
                SignedRequests.Write(requests, PerRound, server.Facts);
                var row = (Under(server, server.Facts.Empty, null), Under(server, server.Facts.Empty, requests),
                    Under(server, server.Facts.Door, requests));
                File.Delete(requests);
                if (round == 0) continue; // warms up: code is compiled while it runs
                rows.Add(row);
                Print($"{round}", row);
            }
        }

        Print("median", (Median(rows.Select(row => row.Empty)), Median(rows.Select(row => row.Same)),
            Median(rows.Select(row => row.Signed))));
        Console.WriteLine($"\nstart to first answer: {StartUp.Median(folder, atrest):F0} ms (median of {StartUp.Rounds}, "
            + $"{(atrest is null ? "as built" : "as installed")})");
    }

    private static Load Under(ServerChild server, string endpoint, string? requests)
    {
        var before = server.CpuSeconds();
        var result = Wrk.Run(endpoint, requests);
        return new(result.PerSecond, (server.CpuSeconds() - before) / result.Requests * 1e6);
    }

    private static Load Median(IEnumerable<Load> of)
    {
        var all = of.ToList();
        return new(all.Select(one => one.PerSecond).Order().ElementAt(all.Count / 2),
            all.Select(one => one.CpuMicroseconds).Order().ElementAt(all.Count / 2));
    }

    private static void Print(string name, (Load Empty, Load Same, Load Signed) row) => Console.WriteLine(
        $"| {name} | {row.Empty.PerSecond:N0}/s | {row.Same.PerSecond:N0}/s | {row.Signed.PerSecond:N0}/s "
        + $"| {row.Signed.PerSecond / row.Empty.PerSecond:F2} | {row.Signed.PerSecond / row.Same.PerSecond:F2} "
        + $"| {row.Empty.CpuMicroseconds:F1} us | {row.Same.CpuMicroseconds:F1} us | {row.Signed.CpuMicroseconds:F1} us |");

    private sealed record Load(double PerSecond, double CpuMicroseconds);
}
