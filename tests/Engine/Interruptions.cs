using System.Security.Cryptography;

namespace Infra.Tests.Engine;

/// <summary>Copies of the state directory, taken while an operation runs: what the process would leave if it were killed
/// then. Every line of a journal is such a point, every commit, and every call of the cloud that changed something.</summary>
/// <remarks>Of a large program the first call of each step is taken that took effect without anybody hearing of it, and
/// some of the other points, always the same share; all of them where <see cref="EveryPoint"/> is asked for.</remarks>
internal sealed class Interruptions : IDisposable
{
    private readonly Lock _gate = new();
    private readonly EngineFixture _project;
    private readonly int _every;
    private string _last = "";
    private readonly string _root = Directory.CreateTempSubdirectory("atrest-crash-").FullName;

    public Interruptions(EngineFixture project, bool isLarge = false)
    {
        (_project, _every) = (project, isLarge && !EveryPoint.IsAskedFor ? EveryPoint.ShareOfOthers : 1);
        project.AfterJournalLine = () => Take();
        project.BetweenCommits = () => Take();
        project.Cloud = new() { BeforeAnswer = (call, answer) => Take(answer is null || CallTarget.IsQuestion(call.Action) ? null : CallTarget.UrnOf(call.Origin)) };
    }

    /// <summary>The copies.</summary>
    public List<string> All { get; } = [];

    /// <summary>How many points there were.</summary>
    public int Points { get; private set; }

    /// <summary>The resources in the middle of whose steps copies were taken, by URN.</summary>
    public SortedSet<string> Resources { get; } = new(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Take(string? urn = null)
    {
        lock (_gate)
        {
            var isNewStep = urn is not null && Resources.Add(urn);
            // A call that only asks leaves everything as it was: to be killed there is to be killed at the point before.
            var print = Fingerprint();
            if (print == _last && !isNewStep) return;
            _last = print;
            if (Points++ % _every != 0 && !isNewStep) return;
            var copy = Path.Combine(_root, $"{Points - 1}");
            // The stack's files first: the account is never behind them, as a step is written down after its calls.
            Copy(Path.Combine(_project.StateDirectory, "stacks"), Path.Combine(copy, ".atrest", "stacks"));
            Copy(_project.AccountDirectory, Path.Combine(copy, ".atrest", "cloud"));
            All.Add(copy);
        }
    }

    private string Fingerprint() => string.Join('|', new[] { Path.Combine(_project.StateDirectory, "stacks"), _project.AccountDirectory }
        .SelectMany(directory => new DirectoryInfo(directory).EnumerateFiles())
        .Where(file => IsState(file.Name)).OrderBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => $"{file.Name} {Convert.ToHexString(SHA256.HashData(Lines(file)))}"));

    // Neither length nor time of a file tells of a line in room that was set aside before.
    private static ReadOnlySpan<byte> Lines(FileInfo file)
    {
        var bytes = File.ReadAllBytes(file.FullName);
        return bytes.AsSpan(0, bytes.AsSpan().LastIndexOf((byte)'\n') + 1);
    }

    // What was called is kept for the curious; an operation does not read it.
    private static bool IsState(string file) => !file.StartsWith("lock", StringComparison.Ordinal) && !file.StartsWith("audit.", StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            if (IsState(Path.GetFileName(file))) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
