using System.Text.Json;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>What was done since the last commit: one line for each mutating call, written before the call is
/// answered.</summary>
internal sealed class Journal : IDisposable
{
    private readonly string _path;
    private readonly AppendedFile _file;
    private readonly LineWriter _line = new();
    private readonly AppendGuard _guard = new();

    private Journal(string path, long length)
    {
        _path = path;
        _file = new AppendedFile(PrivateFiles.Open(path, FileMode.OpenOrCreate, FileShare.Read), length);
    }

    public static string PathIn(string directory) => Path.Combine(directory, "journal.jsonl");

    /// <summary>Reads the lines that continue a generation, and puts the objects they carry into the store.</summary>
    /// <param name="directory">The account's directory.</param>
    /// <param name="generation">The generation of the account file.</param>
    /// <param name="store">Where the objects go.</param>
    /// <param name="length">The length of what is valid; a half-written last line lies behind it.</param>
    /// <exception cref="CloudStateException">A line is damaged that is not the last.</exception>
    public static List<JournalLine> Read(string directory, int generation, Store store, out long length)
    {
        var path = PathIn(directory);
        var lines = new List<JournalLine>();
        length = 0;
        if (PrivateFiles.Read(path) is not { } bytes) return lines;

        var number = 0;
        for (var end = 0; (end = Array.IndexOf(bytes, (byte)'\n', (int)length)) >= 0; length = end + 1)
        {
            var line = bytes.AsSpan((int)length..end);
            if (++number > 1) lines.Add(StateFaults.Guard(path, number, line, span => ReadLine(span, store)));
            else if (StateFaults.Guard(path, number, line, ReadHeader).Generation != generation)
            {
                // Left over from before a commit that had ended when the process was stopped.
                length = 0;
                return lines;
            }
        }

        return lines;
    }

    /// <summary>Opens the journal to append behind what is valid.</summary>
    /// <exception cref="CloudStateException">It cannot be begun.</exception>
    public static Journal Append(string directory, FileHeader header, long length)
    {
        var journal = new Journal(PathIn(directory), length);
        try
        {
            if (length == 0) journal.Begin(header);
            return journal;
        }
        catch (IOException e)
        {
            journal.Dispose();
            throw journal._guard.Break(journal._path, e);
        }
    }

    /// <summary>Empties the journal and begins another generation.</summary>
    /// <exception cref="IOException">There is no room.</exception>
    public void Begin(FileHeader header)
    {
        _file.Clear();
        _line.Build(json => JsonSerializer.Serialize(json, header, FileJson.Default.FileHeader));
        _file.Append(_line.Line);
    }

    /// <summary>Refuses to go on after a line could not be written: what is in memory is no longer what is
    /// kept.</summary>
    public void ThrowIfBroken() => _guard.ThrowIfBroken(_path);

    /// <summary>Appends a call with the objects it changed.</summary>
    /// <exception cref="CloudStateException">The line could not be written; nothing more will be.</exception>
    public void Append(JournalLine line, Store store, List<Entity> changed)
    {
        ThrowIfBroken();
        _line.Build(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("call");
            JsonSerializer.Serialize(json, line, FileJson.Default.JournalLine);
            json.WriteStartArray("objects");
            foreach (var entity in changed) LineWriter.WriteEntity(json, store.TableOf(entity), entity);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        try
        {
            _file.Append(_line.Line);
        }
        catch (IOException e)
        {
            throw _guard.Break(_path, e);
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _line.Dispose();
    }

    private static FileHeader ReadHeader(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize(line, FileJson.Default.FileHeader) ?? throw new JsonException("The header is null.");

    private static JournalLine ReadLine(ReadOnlySpan<byte> line, Store store)
    {
        var reader = new Utf8JsonReader(line);
        LineReader.Expect(ref reader, JsonTokenType.StartObject);
        LineReader.ExpectName(ref reader, "call");
        reader.Read();
        var call = JsonSerializer.Deserialize(ref reader, FileJson.Default.JournalLine)
            ?? throw new JsonException("The call is null.");
        LineReader.ExpectName(ref reader, "objects");
        LineReader.Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject) LineReader.ReadEntity(ref reader, store);
        return call;
    }
}
