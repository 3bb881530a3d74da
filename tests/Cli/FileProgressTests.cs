using Infra.Cli.Output;

namespace Infra.Tests.Cli;

/// <summary>What a person sees while a file is encrypted, on a terminal that keeps what is drawn on it.</summary>
public sealed class FileProgressTests : IDisposable
{
    private const long Long = 1L << 30;

    private readonly KeptTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData(Long / 4, "25%", "256.0 MiB")]
    [InlineData(Long, "100%", "1.0 GiB")]
    public async Task LongWork_OnATerminal_ShowsPercentAndBytes(long done, string percent, string bytes)
    {
        var result = await RunAsync(isTerminal: true, Long, done);

        Assert.Equal(done, result);
        Assert.Contains("Encrypting", _terminal.Drawn, StringComparison.Ordinal);
        Assert.Contains(percent, _terminal.Drawn, StringComparison.Ordinal);
        Assert.Contains(bytes, _terminal.Drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkOfUnknownLength_OnATerminal_ShowsBytesAndNoPercent()
    {
        await RunAsync(isTerminal: true, length: null, 3 << 20);

        Assert.Contains("3.0 MiB", _terminal.Drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("%", _terminal.Drawn, StringComparison.Ordinal);
    }

    /// <summary>Threads report as they come to it: what is less than was shown before is passed over.</summary>
    [Fact]
    public async Task Reports_OutOfOrder_NeverTakeTheBarBack()
    {
        await RunAsync(isTerminal: true, Long, Long / 2, Long / 4);

        Assert.Contains("50%", _terminal.Drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("25%", _terminal.Drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Long)]
    [InlineData(false, null)]
    [InlineData(true, 1L << 20)]
    public async Task Bar_WhereNobodyWatchesOrTheWorkIsShort_IsNotDrawn(bool isTerminal, long? length)
    {
        var result = await RunAsync(isTerminal, length, 1 << 20);

        Assert.Equal(-1, result);
        Assert.Equal(("", ""), (_terminal.Drawn, _terminal.Said));
    }

    /// <summary>Work that reports and says what it reported last; -1 if nobody wants to know.</summary>
    private Task<long> RunAsync(bool isTerminal, long? length, params long[] reports)
    {
        return FileProgress.RunAsync(_terminal.Host(isTerminal), "Encrypting", length, progress =>
        {
            foreach (var done in reports) progress?.Report(done);
            return Task.FromResult(progress is null ? -1 : reports[^1]);
        }, _terminal.Console);
    }
}
