using System.Diagnostics;
using System.Security.Cryptography;
using Infra.Cli;
using Infra.Tests.Kms.Envelopes;

namespace Infra.Tests.Cli;

/// <summary>Files on a disk that becomes full while `atrest` writes: the device that always is, and a limit of the system
/// for the length of files, which stands for a disk since nobody may make one to test with.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int FrameLength = 4096;

    private readonly TemporaryFolder _folder = new();

    public FullDiskTests() => _folder.Write("key", RandomNumberGenerator.GetBytes(32));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("encrypt")]
    [InlineData("decrypt")]
    public async Task File_ThatCannotBeWrittenToItsEnd_LeavesTheOldOneWhole(string verb)
    {
        if (OperatingSystem.IsWindows()) return;
        var old = _folder.Write("out", [9]);
        var source = await SourceAsync(verb);

        // As much as a few frames; the blocks of this limit are of 512 bytes.
        var (exit, error) = await RunAsync("trap '' XFSZ; ulimit -f 64; exec \"$@\"", verb, source, "out", "--force");

        Assert.Equal(1, exit);
        Assert.Equal($"atrest: error: '{old}' cannot be written: it would be longer than a file may be there\n", error);
        Assert.Equal([9], await File.ReadAllBytesAsync(old));
        Assert.DoesNotContain(_folder.Names, name => name.EndsWith(".atrest-part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("encrypt")]
    [InlineData("decrypt")]
    public async Task Output_OfAFullDevice_IsAnError(string verb)
    {
        if (!OperatingSystem.IsLinux()) return;
        var source = await SourceAsync(verb);

        var (exit, error) = await RunAsync("exec \"$@\" > /dev/full", verb, source, "-");

        Assert.Equal(1, exit);
        Assert.EndsWith("atrest: error: No space left on device\n", error);
    }

    [Fact]
    public async Task Account_ThatCannotBeWritten_IsRefusedWithItsFile()
    {
        if (OperatingSystem.IsWindows()) return;

        var (exit, error) = await StartAsync(
            "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "cloud", "credentials", "--state", "account");

        Assert.Equal(1, exit);
        Assert.Equal($"atrest: error: {Path.Combine(_folder.Path, "account", "journal.jsonl")} cannot be written: "
            + "It would be longer than a file may be there. Make room and open the account again\n", error);
    }

    /// <summary>Many frames of plaintext, or the file that they become.</summary>
    private async Task<string> SourceAsync(string verb)
    {
        var plain = _folder.Write("plain", new byte[64 * FrameLength]);
        if (verb == "encrypt") return "plain";
        var (exit, _) = await RunAsync("exec \"$@\"", "encrypt", "plain", "sealed");
        Assert.Equal(0, exit);
        File.Delete(plain);
        return "sealed";
    }

    private Task<(int Exit, string Error)> RunAsync(string script, string verb, string source, string output, params string[] more)
    {
        string[] frames = verb == "encrypt" ? ["--frame-length", $"{FrameLength}"] : [];
        return StartAsync(script, ["file", verb, source, "-o", output, "--wrapping-key", "test/one=key", .. frames, .. more]);
    }

    private async Task<(int Exit, string Error)> StartAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] typed = ["-c", script, "sh", "dotnet", typeof(Atrest).Assembly.Location, .. arguments];
        foreach (var argument in typed) start.ArgumentList.Add(argument);
        // The runtime's own memory for code is a file without a name, for which the limit would hold too.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await said;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
