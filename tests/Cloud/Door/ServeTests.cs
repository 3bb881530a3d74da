using Infra.Cli;

namespace Infra.Tests.Cloud.Door;

/// <summary>What `cloud serve` says about where it listens.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-serve-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData(null, "127.0.0.1:", false)]
    [InlineData("127.0.0.2", "127.0.0.2:", false)]
    [InlineData("0.0.0.0", "0.0.0.0:", true)]
    public async Task Serve_BindsToLoopback_UnlessToldOtherwise_AndSaysSo(string? listen, string authority, bool isSaid)
    {
        var (output, messages) = (new WatchedWriter("certificate"), new StringWriter());
        var host = new Host(output, messages, _directory, _ => null, IsTerminal: false);
        using var end = new CancellationTokenSource();
        string[] options = listen is null ? [] : ["--listen", listen];

        var serving = Atrest.RunAsync(["cloud", "serve", "--state", Path.Combine(_directory, "cloud"), "--port", "0",
            "--https-port", "0", .. options], host, end.Token);
        await Task.WhenAny(output.Seen, serving);
        await end.CancelAsync();
        await serving;

        Assert.StartsWith($"http {authority}", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"\nhttps {authority}", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(isSaid, messages.ToString().Contains("other machines can call", StringComparison.Ordinal));
        Assert.DoesNotContain("admin", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Tells when a line was written that begins with a word.</summary>
    private sealed class WatchedWriter(string word) : StringWriter
    {
        private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Seen => _seen.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.StartsWith(word, StringComparison.Ordinal) == true) _seen.TrySetResult();
        }
    }
}
