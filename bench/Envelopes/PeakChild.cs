using System.Globalization;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Bench.Envelopes;

/// <summary>The memory that a large file takes, above that of a process that only started: a process of its own for
/// each.</summary>
internal static class PeakChild
{
    /// <summary>Prints the peaks for a sparse file of some GiB, encrypted and decrypted.</summary>
    public static int Print(string[] arguments)
    {
        var gibibytes = arguments is [var size, ..] ? long.Parse(size, CultureInfo.InvariantCulture) : 10;
        var folder = arguments is [_, var place, ..] ? place : Path.GetTempPath();
        folder = Directory.CreateDirectory(Path.Combine(folder, $"atrest-peak-{Environment.ProcessId}")).FullName;
        try
        {
            using (var file = File.Create(Path.Combine(folder, "plain"))) file.SetLength(gibibytes << 30);
            var idle = Measurement.OfChild("envelope-idle", 0, folder).PeakMiB;
            var encrypt = Measurement.OfChild("envelope-encrypt", 0, folder);
            var decrypt = Measurement.OfChild("envelope-decrypt", 0, folder);
            Console.WriteLine($"{gibibytes} GiB: idle {idle:N0} MiB, encrypt {encrypt.PeakMiB - idle:N0} MiB above, "
                + $"decrypt {decrypt.PeakMiB - idle:N0} MiB above");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What a child does.</summary>
    public static Func<Task> Work(string subject, string folder)
    {
        var ring = new KeyRing(new RawAesKey("bench", "own", new byte[32]));
        var (plain, message, again) = (Path.Combine(folder, "plain"), Path.Combine(folder, "sealed"), Path.Combine(folder, "again"));
        return subject switch
        {
            "envelope-encrypt" => () => OurFiles.EncryptAsync(ring, plain, message, workers: 2),
            "envelope-decrypt" => async () =>
            {
                await OurFiles.DecryptAsync(ring, message, again, workers: 2);
                File.Delete(again);
            }
            ,
            _ => () => Task.CompletedTask,
        };
    }
}
