using System.Diagnostics;
using Infra.Cli;

namespace Infra.Tests.Cli;

/// <summary>`atrest file` in a process of its own, fed by a pipe, which can be killed at a moment that a test chooses.</summary>
internal sealed class FileProcess : IDisposable
{
    /// <summary>How long a process may take to come to a moment, on whatever machine, before the test gives up.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private FileProcess(Process process) => _process = process;

    /// <summary>Starts the verb.</summary>
    /// <param name="folder">Where it works.</param>
    /// <param name="variables">Further environment variables.</param>
    /// <param name="arguments">What is typed behind `atrest file`.</param>
    public static FileProcess Start(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var argument in (IEnumerable<string>)[typeof(Atrest).Assembly.Location, "file", .. arguments])
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Pipes bytes in, and leaves the pipe open: more may come.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await _process.StandardInput.BaseStream.WriteAsync(bytes);
        await _process.StandardInput.BaseStream.FlushAsync();
    }

    /// <summary>Waits until something is the case that the process brings about.</summary>
    public async Task UntilAsync(Func<bool> isThere)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!isThere())
        {
            Assert.False(_process.HasExited, "the process ended before it came to the moment");
            await Task.Delay(TimeSpan.FromMilliseconds(5), patience.Token);
        }
    }

    /// <summary>Ends the process as a power cut does (SIGKILL): nothing it has in hand is finished.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
