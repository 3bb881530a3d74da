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
    private readonly EventWriter _lines = new();
    private readonly EventTexts _texts;
    private readonly AppendGuard _guard = new();
    private FileStream _file;
    private int _operation;
    private int _count;

    /// <summary>Opens the file to append behind what is valid.</summary>
    /// <param name="directory">The account's directory.</param>
    /// <param name="operation">The number of the operation that is under way.</param>
    /// <param name="limit">How many events are kept.</param>
    /// <param name="content">What was read of the file.</param>
    /// <param name="texts">Where the texts of events are kept.</param>
    public AuditTail(string directory, int operation, int limit, AuditTailContent content, EventTexts texts)
    {
        (_path, _operation, _limit, _count, _texts) = (PathIn(directory), operation, limit, content.Count, texts);
        _file = Open();
        _file.SetLength(content.Length);
        _file.Seek(0, SeekOrigin.End);
        if (content.Length == 0) Begin(operation);
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
            // One write for all of them: each is a call of the system.
            _lines.Clear();
            foreach (var entry in events) EventLine.Append(_lines, entry, _texts, withNeeds: true);
            _file.Write(_lines.Written);
            _count += events.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw _guard.Break(_path, e);
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _lines.Dispose();
    }

    private FileStream Open() => PrivateFiles.Open(_path, FileMode.OpenOrCreate, FileShare.Read);

    private void Follow()
    {
        _file.Dispose();
        File.Move(_path, _path + ".old", overwrite: true);
        _file = Open();
        Empty();
    }

    private void Empty()
    {
        _count = 0;
        _file.SetLength(0);
        _file.Seek(0, SeekOrigin.Begin);
        using var line = new LineWriter();
        line.Build(json => JsonSerializer.Serialize(
            json, new AuditHeader(AuditFile.Format, _operation), FileJson.Default.AuditHeader));
        _file.Write(line.Line);
    }
}
