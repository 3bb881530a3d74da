using System.Diagnostics;
using Infra.Cli;

namespace Infra.Tests.Cloud.Door;

/// <summary>The command `cloud serve` in a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri endpoint) => (_process, Endpoint) = (process, endpoint);

    public Uri Endpoint { get; }

    /// <summary>Where the admin port listens; of a server that was started with it.</summary>
    public async Task<Uri> AdminEndpointAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("admin ", StringComparison.Ordinal)) return new Uri($"http://{line.Split(' ')[1]}");
        throw new InvalidOperationException("The server ended before it said where its admin port listens.");
    }

    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public static async Task<ServerProcess> StartAsync(string directory, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (IEnumerable<string>)[typeof(Atrest).Assembly.Location, "cloud", "serve", "--state", directory,
            "--port", "0", "--https-port", "0", .. more])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        try
        {
            var line = await process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException("The server ended before it said where it listens.");
            return new(process, new Uri($"http://{line.Split(' ')[1]}"));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Ends the process as a power cut does: nothing it has in hand is finished.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public Task EndedAsync() => _process.WaitForExitAsync();

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
