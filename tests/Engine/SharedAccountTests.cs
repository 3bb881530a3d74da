using Infra.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class SharedAccountTests
{
    [Fact]
    public async Task TwoStacks_InOneAccount_KeepTheirOwnState()
    {
        using var one = new EngineFixture("one");
        var two = new EngineFixture("two", one.Directory);
        await one.GivenAsync(() => SmallProgram.DeclarePlainDisk("first"));
        await two.GivenAsync(() => SmallProgram.DeclarePlainDisk("second"));

        var destroyed = await one.Engine.DestroyAsync();
        var again = await two.UpAsync(() => SmallProgram.DeclarePlainDisk("second"));

        Assert.Equal([], destroyed.Errors);
        Assert.Equal("second unchanged", again.Summary());
    }

    [Fact]
    public async Task InterruptedStack_WithAnotherOneInBetween_IsFinishedAllTheSame()
    {
        using var one = new EngineFixture("one");
        var two = new EngineFixture("two", one.Directory);
        using var cancellation = new CancellationTokenSource();
        var lines = 0;
        one.AfterJournalLine = () =>
        {
            if (Interlocked.Increment(ref lines) == 8) cancellation.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one.Engine.UpAsync(
            options => new EngineFixture.ProgramStack(SmallProgram.Declare, options), cancellation: cancellation.Token));
        one.AfterJournalLine = null;
        await two.GivenAsync(() => SmallProgram.DeclarePlainDisk("second"));

        var result = await one.UpAsync(SmallProgram.Declare);
        var again = await one.UpAsync(SmallProgram.Declare);

        Assert.Equal([], result.Errors);
        Assert.All(again.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        one.InAccount(client => Assert.Single(client.Call("Kms", "ListKeys", ("Filters", """[{"Key":"CreatorType","Values":["User"]}]"""))["Keys"]!["Key"]!.AsArray()));
    }

    [Fact]
    public async Task Cancelled_ThenRunAgain_EndsAsIfNothingHadHappened()
    {
        using var undisturbed = new EngineFixture();
        using var cancelled = new EngineFixture();
        await undisturbed.GivenAsync(SmallProgram.Declare);
        using var cancellation = new CancellationTokenSource();
        var lines = 0;
        cancelled.AfterJournalLine = () =>
        {
            if (Interlocked.Increment(ref lines) == 9) cancellation.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.Engine.UpAsync(
            options => new EngineFixture.ProgramStack(SmallProgram.Declare, options), cancellation: cancellation.Token));

        cancelled.AfterJournalLine = null;
        await cancelled.GivenAsync(SmallProgram.Declare);

        Assert.Equal(undisturbed.ReadState(), cancelled.ReadState());
    }

    [Fact]
    public async Task Export_AfterAnInterruption_NamesThePendingOperation()
    {
        using var project = new EngineFixture();
        using var cancellation = new CancellationTokenSource();
        project.AfterJournalLine = () =>
        {
            if (File.ReadAllText(project.JournalFile).Contains("\"begin\"", StringComparison.Ordinal)) cancellation.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => project.Engine.UpAsync(
            options => new EngineFixture.ProgramStack(() => SmallProgram.DeclarePlainDisk(), options), cancellation: cancellation.Token));
        using var exported = new MemoryStream();

        project.Engine.Export(exported);

        var deployment = System.Text.Json.Nodes.JsonNode.Parse(exported.ToArray())!["deployment"]!;
        Assert.Equal("creating", deployment["pending_operations"]![0]!["type"]!.GetValue<string>());
    }
}
