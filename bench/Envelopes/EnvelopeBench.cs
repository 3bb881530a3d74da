using System.Globalization;
using System.Security.Cryptography;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Bench.Envelopes;

/// <summary>How fast files are encrypted and decrypted, against a loop that does only what cannot be left out, and
/// against age.</summary>
internal static class EnvelopeBench
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var mebibytes = arguments is [var size, ..] ? int.Parse(size, CultureInfo.InvariantCulture) : 1024;
        var folder = Directory.CreateDirectory(Path.Combine(
            Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"atrest-bench-{Environment.ProcessId}")).FullName;
        try
        {
            await RunAsync(folder, mebibytes);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string folder, int mebibytes)
    {
        var file = new BenchFile(folder, mebibytes);
        var key = new byte[32];
        RandomNumberGenerator.Fill(key);
        using var own = new RawAesKey("bench", "own", key);
        var ring = new KeyRing(own);

        Console.WriteLine($"{mebibytes} MiB in {Path.GetDirectoryName(folder)}, medians of {Rounds} rounds\n");
        Console.WriteLine("| | encrypt, MiB/s | decrypt, MiB/s | encrypt, processor s/GiB | decrypt, processor s/GiB |\n|---|---:|---:|---:|---:|");
        foreach (var workers in (int[])[1, 2])
        {
            var bare = new Sums();
            var ours = new Sums();
            for (var round = 0; round < Rounds; round++)
            {
                // One after the other in each round, so that what else the machine does meets both.
                file.DeleteOutputs();
                bare.Add(await BenchFile.TimeAsync(() => BareLoop.EncryptAsync(file.Plain, file.Bare, workers)),
                    await BenchFile.TimeAsync(() => BareLoop.DecryptAsync(file.Bare, file.Again, workers)));
                file.DeleteOutputs();
                ours.Add(await BenchFile.TimeAsync(() => OurFiles.EncryptAsync(ring, file.Plain, file.Sealed, workers)),
                    await BenchFile.TimeAsync(() => OurFiles.DecryptAsync(ring, file.Sealed, file.Again, workers)));
            }

            bare.Print($"bare loop, workers: {workers}", mebibytes);
            ours.Print($"envelope, workers: {workers}", mebibytes);
            ours.PrintRatio(bare);
        }

        await AgePeer.PrintAsync(file, Rounds);
        await FourLineBench.PrintAsync(file, Rounds);
        await MemoryBench.PrintAsync(ring, Rounds);
    }
}
