using Infra.Engine;

namespace Infra.Tests.Engine;

/// <summary>What an interruption leaves in the journal of a stack is read back whole.</summary>
public sealed class StackJournalTests : IDisposable
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-journal-").FullName;

    [Fact]
    public void StepsOfSeveralThreads_AreReadBackEachWithItsOwnSecret()
    {
        using (var store = Open())
        {
            store.StartAt(s_start);
            Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number => Make(store, number));
        }

        using var again = Open();

        Assert.Equal(s_start, again.InterruptedStart);
        Assert.Empty(again.Interrupted);
        Assert.Equal(
            Enumerable.Range(0, 64).Select(number => (Urn(number), $"id-{number}", $"secret {number}")).Order(),
            again.Live().Select(resource => (resource.Urn, resource.Id!, SecretOf(resource))).Order());
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static void Make(StackStore store, int number)
    {
        var planned = new ResourceState
        {
            Urn = Urn(number),
            Type = "test:index:Thing",
            Custom = true,
            Inputs = new(StringComparer.Ordinal) { ["words"] = new Secret($"secret {number}") },
        };
        var step = store.Begin(StepName.Create, planned.Urn, null, s_start, begun => new PendingCreation(begun, planned, null, s_start));
        store.End(step, planned with { Id = $"id-{number}" }, null, s_start);
    }

    private static string Urn(int number) => EngineFixture.Urn("test:index:Thing", $"thing-{number}");

    private static string SecretOf(ResourceState resource) => (string)((Secret)resource.Inputs["words"]!).Value!;

    private StackStore Open() => new(_directory, "dev",
        (salt, file) => new StackCipher(new Passphrase(_ => "words", ""), salt, file), readOnly: false);
}
