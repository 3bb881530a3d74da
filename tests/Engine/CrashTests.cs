using System.Text.Json.Nodes;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>The process is killed after each thing that an operation writes down, and the operation is run again.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class CrashTests(ITestOutputHelper output)
{
    [Fact]
    public Task FirstDeployment_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(before: null, SmallProgram.Declare);

    [Fact]
    public Task ChangedDeployment_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(SmallProgram.Declare, SmallProgram.DeclareChanged);

    [Fact]
    public Task EmptiedDeployment_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(SmallProgram.DeclareChanged, () => { });

    private async Task CompareAsync(Action? before, Action program)
    {
        using var project = new EngineFixture();
        if (before is not null) await project.GivenAsync(before);
        using var copies = new Copies(project);

        var uninterrupted = await project.UpAsync(program);

        Assert.Equal([], uninterrupted.Errors);
        var expected = EndOf(project);
        var same = 0;
        foreach (var copy in copies.All)
        {
            using var resumed = new EngineFixture(directory: copy);
            var result = await resumed.UpAsync(program);
            if (result.Succeeded && EndOf(resumed) == expected) same++;
            else output.WriteLine($"{Path.GetFileName(copy)} differs: {string.Join("; ", result.Errors)} {Difference(expected, EndOf(resumed))}");
        }
        output.WriteLine($"{same} of {copies.All.Count} interruptions end the same");
        Assert.True(copies.All.Count > 10);
        Assert.Equal(copies.All.Count, same);
    }

    /// <summary>What is left: the state to the byte, and all objects of the account.</summary>
    private static string EndOf(EngineFixture project)
    {
        var objects = Directory.EnumerateFiles(project.AccountDirectory, "*.json*").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(IsObject);
        return project.ReadState() + string.Join('\n', objects);
    }

    private static string Difference(string expected, string actual) => string.Join(" | ", expected.Split('\n').Zip(actual.Split('\n'))
        .Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"{pair.First[..Math.Min(80, pair.First.Length)]} <> {pair.Second[..Math.Min(80, pair.Second.Length)]}"));

    // Beside objects an account file has a header that counts how often it was written, calls that nobody asked for again,
    // and a check sum of all.
    private static bool IsObject(string line) => JsonNode.Parse(line) is JsonObject json
        && !json.ContainsKey("generation") && !json.ContainsKey("call") && !json.ContainsKey("sha256");

    /// <summary>Copies of the state directory, taken while the operation runs.</summary>
    private sealed class Copies : IDisposable
    {
        private readonly Lock gate = new();
        private readonly EngineFixture project;
        private readonly string root = Directory.CreateTempSubdirectory("atrest-crash-").FullName;

        public Copies(EngineFixture project)
        {
            this.project = project;
            project.AfterJournalLine = Take;
            project.BetweenCommits = Take;
            project.Cloud = new() { BeforeAnswer = (_, _) => Take() };
        }

        public List<string> All { get; } = [];

        public void Dispose() => Directory.Delete(root, recursive: true);

        private void Take()
        {
            lock (gate)
            {
                var copy = Path.Combine(root, $"{All.Count}");
                // The stack's files first: the account is never behind them, as a step is written down after its calls.
                Copy(Path.Combine(project.StateDirectory, "stacks"), Path.Combine(copy, ".atrest", "stacks"));
                Copy(project.AccountDirectory, Path.Combine(copy, ".atrest", "cloud"));
                All.Add(copy);
            }
        }

        private static void Copy(string from, string to)
        {
            Directory.CreateDirectory(to);
            foreach (var file in Directory.EnumerateFiles(from))
                if (!Path.GetFileName(file).StartsWith("lock", StringComparison.Ordinal)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
