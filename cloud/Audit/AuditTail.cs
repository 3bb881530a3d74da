using System.Text.Json;
using Infra.Cloud.Persistence;

namespace Infra.Cloud.Audit;

/// <summary>The events since the last commit, each appended before its call is answered.</summary>
/// <remarks>Two files, as a server may run for long between commits: the second begins when the first holds as many
/// events as are kept, and takes its place when it holds as many again.</remarks>
internal sealed class AuditTail : IDisposable
{
    private readonly string _path;
    private readonly int _limit;
    private readonly EventWriter _lines;
    private readonly AppendGuard _guard = new();
    private AppendedFile _file;
    private int _operation;
    private int _count;

    /// <summary>Opens the file to append behind what is valid.</summary>
    /// <param name="directory">The account's directory.</param>
    /// <param name="operation">The number of the operation that is under way.</param>
    /// <param name="limit">How many events are kept.</param>
    /// <param name="content">What was read of the file.</param>
    /// <param name="lines">What lines are written with.</param>
    /// <exception cref="CloudStateException">It cannot be begun.</exception>
    public AuditTail(string directory, int operation, int limit, AuditTailContent content, EventWriter lines)
    {
        (_path, _operation, _limit, _count, _lines) = (PathIn(directory), operation, limit, content.Count, lines);
        _file = Open(content.Length);
        if (content.Length > 0) return;

        try
        {
            Begin(operation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _file.Dispose();
            throw _guard.Break(_path, e);
        }
    }

    public static string PathIn(string directory) => Path.Combine(directory, "audit.tail");

    public static string EarlierPathIn(string directory) => PathIn(directory) + ".old";

    /// <summary>Forgets what a commit has written down, and goes on with another operation.</summary>
    public void Begin(int operation)
    {
        _operation = operation;
        File.Delete(_path + ".old");
        Empty();
    }

    /// <summary>Appends events, all or, if the process is killed meanwhile, some of them.</summary>
    /// <exception cref="CloudStateException">They could not be written; nothing more will be.</exception>
    public void Append(List<AuditEvent> events)
    {
        _guard.ThrowIfBroken(_path);

        try
        {
            if (_count >= _limit) Follow();
            foreach (var entry in events) _file.Append(entry.Settle(_lines).Whole.Span);
            _count += events.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw _guard.Break(_path, e);
        }
    }

    public void Dispose() => _file.Dispose();

    private AppendedFile Open(long length) => new(PrivateFiles.Open(_path, FileMode.OpenOrCreate, FileShare.Read), length);

    private void Follow()
    {
        // To move over a file that exists makes some systems write the moved one to the disk at once.
        _file.Dispose();
        File.Delete(_path + ".old");
        File.Move(_path, _path + ".old");
        _file = Open(length: 0);
        Empty();
    }

    private void Empty()
    {
        _count = 0;
        _file.Clear();
        using var line = new LineWriter();
        line.Build(json => JsonSerializer.Serialize(
            json, new AuditHeader(AuditFile.Format, _operation), FileJson.Default.AuditHeader));
        _file.Append(line.Line);
    }
}
