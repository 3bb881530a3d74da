using System.Diagnostics;
using System.Security.Cryptography;

namespace Infra.Bench.Envelopes;

/// <summary>The file that is worked on, and where its results go.</summary>
internal sealed class BenchFile
{
    public BenchFile(string folder, int mebibytes)
    {
        (Folder, Mebibytes) = (folder, mebibytes);
        var part = RandomNumberGenerator.GetBytes(1 << 20);
        using var file = File.Create(Plain);
        for (var i = 0; i < mebibytes; i++) file.Write(part);
    }

    public string Folder { get; }

    public int Mebibytes { get; }

    public string Plain => Path.Combine(Folder, "plain");

    public string Bare => Path.Combine(Folder, "bare");

    public string Sealed => Path.Combine(Folder, "sealed");

    public string Again => Path.Combine(Folder, "again");

    /// <summary>Begins anew: nobody replaces a file, which would need the memory of both for a moment.</summary>
    public void DeleteOutputs()
    {
        foreach (var output in (string[])[Bare, Sealed, Again]) File.Delete(output);
    }

    /// <summary>Runs the work once on a machine that has just collected its garbage.</summary>
    public static async Task<Took> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work();
        return new Took(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }
}
