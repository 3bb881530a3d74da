using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Infra.Bench.Door;

/// <summary>The measured process, seen from the driver.</summary>
internal sealed class ServerChild : IDisposable
{
    private readonly Process _process;

    public ServerChild(string folder)
    {
        _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "child-door", folder },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        Facts = JsonSerializer.Deserialize<DoorServer.Facts>(_process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("The server ended before it was ready."))!;
    }

    public DoorServer.Facts Facts { get; }

    /// <summary>Processor time so far, over all threads.</summary>
    public double CpuSeconds()
    {
        _process.StandardInput.WriteLine();
        return double.Parse(_process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
