using System.Text;
using Infra.Migration.Plans;
using Infra.Migration.Running;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>A journal is resumed from or refused, never guessed at.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly MigrationFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task Journal_CutAtAnyByte_IsRefused()
    {
        var (plan, _) = await KilledAsync();
        var whole = await File.ReadAllBytesAsync(_fixture.Journal);
        var refused = 0;

        for (var length = 0; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(_fixture.Journal, whole[..length]);
            var error = Assert.Throws<RunJournalException>(() => MigrationRun.Status(plan, _fixture.Directory));
            Assert.Contains("Restore the file from a copy", error.Message, StringComparison.Ordinal);
            refused++;
        }

        Assert.Equal(whole.Length, refused);
    }

    [Fact]
    public async Task Journal_WithAnyByteAltered_IsRefused()
    {
        var (plan, _) = await KilledAsync();
        var whole = await File.ReadAllBytesAsync(_fixture.Journal);

        for (var at = 0; at < whole.Length; at++)
        {
            var altered = (byte[])whole.Clone();
            altered[at] ^= 1;
            await File.WriteAllBytesAsync(_fixture.Journal, altered);
            Assert.Throws<RunJournalException>(() => MigrationRun.Status(plan, _fixture.Directory));
        }
    }

    [Fact]
    public async Task Journal_WithALineMissing_IsRefused()
    {
        var (plan, _) = await KilledAsync();
        var lines = await File.ReadAllLinesAsync(_fixture.Journal);

        for (var missing = 0; missing < lines.Length; missing++)
        {
            await File.WriteAllLinesAsync(_fixture.Journal, lines.Where((_, index) => index != missing));
            Assert.Throws<RunJournalException>(() => MigrationRun.Status(plan, _fixture.Directory));
        }
    }

    [Fact]
    public async Task Journal_WhoseLastLineIsHalfWritten_IsResumed()
    {
        var (plan, calls) = await KilledAsync("CopySnapshot");
        await File.AppendAllTextAsync(_fixture.Journal, "{\"sum\":\"0123456789abcdef\",\"entry\":{\"event\":\"Ma");

        var result = await _fixture.RunAsync(plan, calls);

        Assert.True(result.IsSuccess);
        Assert.Equal(2, _fixture.At(calls.Now).Snapshots.Count);
        Assert.True(MigrationRun.Status(plan, _fixture.Directory).IsSuccess);
    }

    [Fact]
    public async Task Journal_WithoutItsCountOfLines_IsRefused()
    {
        var (plan, calls) = await KilledAsync();
        File.Delete(_fixture.Journal + ".tip");

        var error = await Assert.ThrowsAsync<RunJournalException>(() => _fixture.RunAsync(plan, calls));

        Assert.Contains("is missing or cannot be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journal_OfAnotherPlan_IsRefused()
    {
        var (plan, calls) = await KilledAsync();
        var mutations = calls.Mutations;

        var other = await Assert.ThrowsAsync<RunJournalException>(() => _fixture.RunAsync(plan with { Id = "fedcba9876543210" }, calls));
        var altered = await Assert.ThrowsAsync<RunJournalException>(() => _fixture.RunAsync(plan with { MaxErrors = 7 }, calls));

        Assert.Contains("is the journal of plan 0123456789abcdef, and this is plan fedcba9876543210", other.Message, StringComparison.Ordinal);
        Assert.Contains("the plan was altered since", altered.Message, StringComparison.Ordinal);
        Assert.Equal(mutations, calls.Mutations);
    }

    [Fact]
    public async Task Files_AreTheOwnersAlone()
    {
        await KilledAsync();

        foreach (var file in Directory.EnumerateFiles(_fixture.Directory))
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Journal_HoldsNoSecretAndNoParameter()
    {
        await KilledAsync();

        var text = await File.ReadAllTextAsync(_fixture.Journal, Encoding.UTF8);

        Assert.DoesNotContain("ClientToken", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DestinationSnapshotName", text, StringComparison.Ordinal);
    }

    /// <summary>A run that was killed at a call.</summary>
    private async Task<(MigrationPlan Plan, AccountCalls Calls)> KilledAsync(string action = "StopInstance")
    {
        var plan = await World.ByHand.Begin(_fixture);
        var calls = _fixture.Calls();
        calls.Inject = call => call.Action == action ? CallFault.KilledAfter : null;
        await Assert.ThrowsAsync<KilledException>(() => _fixture.RunAsync(plan, calls));
        calls.Inject = null;
        calls.Revive();
        return (plan, calls);
    }
}
