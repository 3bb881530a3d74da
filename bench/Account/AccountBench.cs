using System.Diagnostics;
using Infra.Cloud;

namespace Infra.Bench.Account;

/// <summary>An account with many disks, each with a snapshot: memory, a page of DescribeDisks, and a restart.</summary>
internal static class AccountBench
{
    private const string Region = "cn-hangzhou";
    private const int Pages = 101;

    public static int Run(string[] sizes)
    {
        var count = sizes.Length > 0 ? int.Parse(sizes[0]) : 100_000;
        var folder = Directory.CreateTempSubdirectory("atrest-bench-").FullName;
        try
        {
            // Each part in a process of its own: what one leaves in memory does not count for the next.
            var filled = Measurement.OfChild("account-fill", count, folder);
            Console.WriteLine($"| {count:N0} disks with a snapshot each, made | {filled.Seconds:F1} s | "
                + $"{filled.PeakMiB:F0} MiB |");
            var restart = Measurement.OfChild("account-open", count, folder);
            Console.WriteLine($"| restart | {restart.Seconds:F2} s | {restart.PeakMiB:F0} MiB |");
            foreach (var subject in new[] { "account-first-page", "account-last-page", "account-filter" })
            {
                var pages = Measurement.OfChild(subject, count, folder);
                Console.WriteLine($"| DescribeDisks, {subject["account-".Length..]}, median | "
                    + $"{pages.Seconds * 1000:F2} ms | {pages.PeakMiB:F0} MiB |");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What a child does for a subject, before anything is measured and then.</summary>
    public static Func<Measurement> Child(string subject, int count, string folder)
    {
        switch (subject)
        {
            case "account-fill":
                return () => Timed(() => Fill(count, folder));
            case "account-open":
                return () => Timed(() => CloudAccount.Open(folder).Dispose());
            default:
                return () =>
                {
                    using var account = CloudAccount.Open(folder);
                    var client = new CloudClient(account, Region, "bench", account.Now);
                    (string, string?)[] parameters = subject switch
                    {
                        "account-first-page" => [("PageSize", "100")],
                        "account-last-page" => [("MaxResults", "100"), ("NextToken", $"{count - 100}")],
                        _ => [("PageSize", "100"), ("Encrypted", "true"), ("DiskName", "disk-*")],
                    };
                    return Median(() => client.Call("Ecs", "DescribeDisks", parameters));
                };
        }
    }

    private static void Fill(int count, string folder)
    {
        using var account = CloudAccount.Open(folder);
        var client = new CloudClient(account, Region, "bench", account.Now);
        var zone = "cn-hangzhou-h";
        var instance = "";
        for (var i = 0; i < count; i++)
        {
            if (i % 16 == 0)
            {
                var made = client.Call("Ecs", "RunInstances", ("ZoneId", zone), ("InstanceType", "ecs.g7.large"),
                    ("ImageId", "aliyun_3_x64_20G_alibase_20240819.vhd"));
                instance = (string)made["InstanceIdSets"]!["InstanceIdSet"]![0]!;
                client.Wait(TimeSpan.FromMinutes(1));
            }

            var disk = (string)client.Call("Ecs", "CreateDisk", ("ZoneId", zone), ("Size", "40"),
                ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("DiskName", $"disk-{i}"),
                ("Tag.1.Key", "number"), ("Tag.1.Value", $"{i}"))["DiskId"]!;
            client.Wait(TimeSpan.FromSeconds(10));
            client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
            client.Wait(TimeSpan.FromSeconds(10));
            client.Call("Ecs", "CreateSnapshot", ("DiskId", disk), ("SnapshotName", $"snapshot-{i}"));
            if (i % 10_000 == 9_999) account.Commit(client.Now);
        }

        account.Commit(client.Now);
    }

    private static Measurement Timed(Action work)
    {
        var watch = Stopwatch.StartNew();
        var cpu = Environment.CpuUsage.TotalTime;
        work();
        return Of(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    private static Measurement Median(Action work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var times = new List<double>();
        for (var i = 0; i < Pages; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed.TotalSeconds);
        }

        times.Sort();
        return Of(times[Pages / 2], (Environment.CpuUsage.TotalTime - cpu).TotalSeconds / Pages);
    }

    private static Measurement Of(double seconds, double cpu)
    {
        using var process = Process.GetCurrentProcess();
        return new(seconds, cpu, process.PeakWorkingSet64 / 1024.0 / 1024.0);
    }
}
