using System.Diagnostics;

namespace Infra.Bench.Envelopes;

/// <summary>age, from the system's packages, on the same file.</summary>
internal static class AgePeer
{
    public static async Task PrintAsync(BenchFile file, int rounds)
    {
        var identity = Path.Combine(file.Folder, "age.key");
        string recipient;
        try
        {
            await RunAsync("age-keygen", "-o", identity);
            recipient = (await RunAsync("age-keygen", "-y", identity)).Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("| age | not there: apt-get install age | | | |");
            return;
        }

        var sums = new Sums();
        for (var round = 0; round < rounds; round++)
            sums.Add(
                await BenchFile.TimeAsync(() => RunAsync("age", "-r", recipient, "-o", file.Sealed, file.Plain)),
                await BenchFile.TimeAsync(() => RunAsync("age", "-d", "-i", identity, "-o", file.Again, file.Sealed)));
        var version = (await RunAsync("age", "--version")).Trim();
        sums.Print($"age {version}, a process each", file.Mebibytes);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }
}
